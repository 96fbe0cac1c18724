package vn.sohoa.ocr.digitise;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoa.core.describe.DescribedPaper;
import vn.sohoa.core.describe.Describer;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.DescriptionQueue;
import vn.sohoa.core.describe.DescriptionQueue.RecognisedPages;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.Manifest;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.PageState;

/** Has the papers of a dossier described. A describer that fails costs the description, never a page. */
public final class Describing {

    private static final Logger log = LoggerFactory.getLogger(Describing.class);

    private static final Describer FALLBACK = new OtherPapers(DescribedPaper.NOT_DESCRIBED);

    private final DescriptionQueue queue;
    private final WorkFiles workFiles;
    private final Describer describer;
    private final PageCodes codes;

    public Describing(DescriptionQueue queue, WorkFiles workFiles, Describer describer, PageCodes codes) {
        this.queue = queue;
        this.workFiles = workFiles;
        this.describer = describer;
        this.codes = codes;
    }

    /** What to commit. */
    record Outcome(DossierId dossier, Described described) {}

    /**
     * A description.
     *
     * @param version of the rules and the model that described
     */
    public record Described(Description description, String version) {}

    Outcome describe(DossierId dossier) {
        RecognisedPages recognised = queue.get(dossier);
        List<DossierPage> pages = recognised.pages().stream().map(this::page).toList();
        try {
            return new Outcome(dossier, describe(pages, recognised.manifest()));
        } catch (RuntimeException e) {
            if (!QuarantineListener.skips(e, 0)) {
                throw e;
            }
            log.error("The papers of dossier {} could not be described; a person is asked what they are", dossier, e);
            Description fallback = FALLBACK.describe(pages, codes, recognised.manifest());
            return new Outcome(dossier, new Described(fallback, describer.version()));
        }
    }

    /** Of pages whose originals are in staging. A describer that fails, or tells nonsense, throws. */
    public Described describe(List<DossierPage> pages, Manifest manifest) {
        Describer now = describer.asOfNow();
        Description description = now.describe(pages, codes, manifest);
        requireEveryPageOnce(pages, description);
        return new Described(description, now.version());
    }

    void commit(Outcome outcome) {
        queue.described(
                outcome.dossier(),
                outcome.described().description(),
                outcome.described().version());
    }

    private DossierPage page(DescriptionQueue.Page page) {
        return new DossierPage(page.id(), page.state() == PageState.BLANK, workFiles.read(page.id()));
    }

    private static void requireEveryPageOnce(List<DossierPage> pages, Description description) {
        List<PageId> described = description.papers().stream()
                .flatMap(paper -> paper.pages().stream())
                .toList();
        Set<PageId> expected = pages.stream().map(DossierPage::id).collect(Collectors.toSet());
        if (described.size() != expected.size() || !expected.equals(Set.copyOf(described))) {
            throw new IllegalStateException("every page of a dossier is in one paper");
        }
        for (DescribedPaper paper : description.papers()) {
            if (!paper.fields().stream().map(FieldValue::page).allMatch(paper.pages()::contains)) {
                throw new IllegalStateException("a field is on a page of its paper");
            }
        }
    }
}
