package vn.sohoa.ocr.digitise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.review.Correction;
import vn.sohoa.core.review.Corrections;
import vn.sohoa.core.review.Corrections.Corrected;
import vn.sohoa.core.text.OcrPage;

/** The words of a dossier's pages with what people said they say. */
public final class CorrectedWords {

    private final List<Correction> corrections;
    private final List<Correction> lost = new ArrayList<>();

    /**
     * For one dossier.
     *
     * @param asPrinted whether the standard form of a field is what is printed
     */
    public CorrectedWords(List<PaperEntry> papers, Predicate<String> asPrinted) {
        corrections = Corrections.of(papers, asPrinted);
    }

    /** The words of a page, corrected. */
    public Optional<OcrPage> of(PageId page, Optional<OcrPage> read) {
        List<Correction> here = corrections.stream()
                .filter(correction -> correction.page().equals(page))
                .toList();
        Optional<Corrected> corrected = read.map(words -> Corrections.apply(words, here));
        lost.addAll(corrected.map(Corrected::lost).orElse(here));
        return corrected.map(Corrected::page);
    }

    /** The corrections, of the pages asked for, that found no words in their place. */
    public List<Correction> lost() {
        return List.copyOf(lost);
    }
}
