package vn.sohoa.describe.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.describe.classify.PageClassifier;

/**
 * Parts the pages of a dossier into papers. Each page is in exactly one: a title begins a paper, what goes on or has nothing
 * to read follows the paper before it, and two sides of a card come together. That a file ends is weak evidence; names of
 * files are none.
 */
public final class Segmenter {

    private final PageClassifier classifier;

    public Segmenter(PageClassifier classifier) {
        this.classifier = classifier;
    }

    /**
     * Parts the pages.
     *
     * @param expected types that the manifest names: a little likelier than others
     * @return in the order of their first pages
     */
    public List<Segment> segment(List<DossierPage> pages, Set<PaperTypeId> expected) {
        Parting parting = new Parting(classifier, expected);
        for (int i = 0; i < pages.size(); i++) {
            DossierPage page = pages.get(i);
            boolean goesOnInFile = i + 1 < pages.size() && isSameFile(page, pages.get(i + 1));
            if (isEmpty(page)) {
                parting.takeEmpty(page, goesOnInFile);
            } else if (isWordless(page)) {
                parting.takeWordless(page);
            } else {
                parting.take(page);
            }
        }
        List<Segment> segments = new ArrayList<>();
        parting.end().forEach(draft -> segments.add(draft.segment()));
        return segments;
    }

    static boolean isSameFile(DossierPage one, DossierPage other) {
        return one.id().record().equals(other.id().record());
    }

    /** Blank or unreadable. */
    private static boolean isEmpty(DossierPage page) {
        return page.blank() || page.words().isEmpty();
    }

    /** Ink that is no writing: a picture, a scribble. Nobody can say whose it is. */
    private static boolean isWordless(DossierPage page) {
        return page.words().filter(words -> words.words().findAny().isEmpty()).isPresent();
    }
}
