package vn.sohoa.api.rest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoa.api.review.Picture;
import vn.sohoa.api.review.Question;
import vn.sohoa.core.review.ReviewItem;
import vn.sohoa.core.text.Box;

/**
 * Questions to a reviewer.
 *
 * @param waiting how many wait in all
 */
public record ReviewJson(long waiting, List<Item> items) {

    /**
     * A question.
     *
     * @param type id of the paper's type, as proposed where that is the question
     * @param field name of the field; empty where the question is what the paper is
     * @param value proposed, in the field's standard form
     * @param raw as it stands on the page
     * @param box in the pixels of the page's words; null for a whole page
     * @param confidence that the value is right, 0 to 1
     * @param image address of a picture of the box and what is around it; null while there is none
     */
    public record Item(
            UUID id,
            UUID dossierId,
            UUID paperId,
            String type,
            String field,
            String label,
            String value,
            String raw,
            UUID recordId,
            int page,
            @Nullable Box box,
            double confidence,
            List<String> alternatives,
            @Nullable String image) {}

    static ReviewJson of(long waiting, List<Question> questions) {
        return new ReviewJson(waiting, questions.stream().map(ReviewJson::item).toList());
    }

    private static Item item(Question question) {
        ReviewItem item = question.item();
        Picture picture = question.picture();
        return new Item(
                item.id(),
                item.dossier().value(),
                item.paper().value(),
                item.type().value(),
                item.field(),
                question.ofPaper() ? question.paper() : question.field(),
                item.value(),
                item.raw(),
                item.page().record().value(),
                item.page().number(),
                item.box().orElse(null),
                item.confidence(),
                item.alternatives(),
                picture == null ? null : picture.address());
    }
}
