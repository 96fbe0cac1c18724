package vn.sohoa.ocr.revise;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.describe.FieldReader;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.review.RetypedPapers;
import vn.sohoa.core.text.OcrPage;

/** Reads the fields of papers whose type a person corrected. */
public final class Retyping {

    private static final Logger log = LoggerFactory.getLogger(Retyping.class);

    private final RetypedPapers papers;
    private final FieldReader reader;
    private final PageCodes codes;

    public Retyping(RetypedPapers papers, FieldReader reader, PageCodes codes) {
        this.papers = papers;
        this.reader = reader;
        this.codes = codes;
    }

    /**
     * Reads them, a commit for each paper.
     *
     * @param words of a page; none of one that could not be read
     * @return whether there were any
     */
    boolean read(DossierId dossier, Function<PageId, Optional<OcrPage>> words) {
        List<PaperEntry> retyped = papers.of(dossier);
        FieldReader now = reader.asOfNow();
        for (PaperEntry paper : retyped) {
            List<DossierPage> pages = paper.pages().stream()
                    .map(page -> page(page, words.apply(page)))
                    .toList();
            papers.read(
                    paper.id(),
                    paper.type(),
                    now.sensitivity(paper.type()),
                    now.read(paper.type(), pages, codes),
                    now.version());
            log.info("Dossier {}: fields of paper {} read as {}", dossier, paper.id(), paper.type());
        }
        return !retyped.isEmpty();
    }

    private static DossierPage page(PageId page, Optional<OcrPage> words) {
        boolean blank = words.filter(read -> read.words().findAny().isEmpty()).isPresent();
        return new DossierPage(page, blank, words);
    }
}
