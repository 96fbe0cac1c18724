package vn.sohoa.bench.describe;

import java.util.List;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.testing.papers.TestDossier;

/** A dossier whose pages have been recognised, in its order. */
record ReadDossier(TestDossier truth, List<DossierPage> pages) {

    ReadDossier {
        pages = List.copyOf(pages);
    }
}
