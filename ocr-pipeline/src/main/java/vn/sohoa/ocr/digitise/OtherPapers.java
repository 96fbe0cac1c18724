package vn.sohoa.ocr.digitise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sohoa.core.describe.DescribedPaper;
import vn.sohoa.core.describe.Describer;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.describe.Manifest;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;

/** Knows nothing: each file is a paper, and a person is asked what it is. For what nothing better can describe. */
public final class OtherPapers implements Describer {

    private final List<String> findings;

    /** @param findings said of every paper */
    public OtherPapers(String... findings) {
        this.findings = List.of(findings);
    }

    @Override
    public Description describe(List<DossierPage> pages, PageCodes codes, Manifest manifest) {
        Map<RecordId, List<PageId>> files = new LinkedHashMap<>();
        for (DossierPage page : pages) {
            files.computeIfAbsent(page.id().record(), record -> new ArrayList<>())
                    .add(page.id());
        }
        return new Description(files.values().stream().map(this::paper).toList(), Optional.empty());
    }

    @Override
    public String version() {
        return "none";
    }

    private DescribedPaper paper(List<PageId> pages) {
        return new DescribedPaper(PaperTypeId.OTHER, "", 0, false, List.of(), pages, List.of(), findings);
    }
}
