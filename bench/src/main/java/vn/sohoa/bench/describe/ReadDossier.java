package vn.sohoa.bench.describe;

import java.util.List;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.testing.papers.TestDossier;

/**
 * A dossier whose pages have been recognised, in its order.
 *
 * @param codes looks for codes on the pages
 */
record ReadDossier(TestDossier truth, List<DossierPage> pages, PageCodes codes) {

    ReadDossier {
        pages = List.copyOf(pages);
    }
}
