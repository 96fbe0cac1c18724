package vn.sohoa.describe.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.describe.classify.PageClass;
import vn.sohoa.describe.segment.Cards;

/**
 * A paper whose type is known: generated, or confirmed by a person.
 *
 * @param classes what each page is
 * @param fields true values by name of the catalogue; empty where nobody said
 */
public record KnownPaper(PaperTypeId type, List<OcrPage> pages, List<PageClass> classes, Map<String, String> fields) {

    public KnownPaper {
        if (pages.size() != classes.size()) {
            throw new IllegalArgumentException("each page has a class");
        }
        pages = List.copyOf(pages);
        classes = List.copyOf(classes);
        fields = Map.copyOf(fields);
    }

    /**
     * A paper that a person confirmed: its first page is the front; those after it are backs of cards or go on. Nothing is
     * said of its fields: people put them right in the words themselves, so reading them now tells nothing of how sure a
     * reading was then.
     */
    public static KnownPaper confirmed(PaperTypeId type, List<OcrPage> pages) {
        List<PageClass> classes = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            classes.add(
                    i == 0
                            ? PageClass.front(type)
                            : Cards.TYPES.contains(type) ? PageClass.back(type) : PageClass.CONTINUATION);
        }
        return new KnownPaper(type, pages, classes, Map.of());
    }
}
