package vn.sohoa.api.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.review.ReviewItem;

/**
 * An item of the review queue in the words of a person.
 *
 * @param paper what its type is called
 * @param field what is asked, as the catalogue calls it; empty where the question is what the paper is
 * @param shown the proposal as people write it; empty where there is none
 * @param quick whether a digit can mean a choice, since no value begins with one
 * @param choices the alternatives, best first
 * @param picture null while nothing can be shown
 * @param ofTen in how many of ten such cases the machine is right; 0 for less than one, 10 for more than nine
 */
public record Question(
        ReviewItem item,
        String paper,
        String field,
        String shown,
        boolean quick,
        List<Choice> choices,
        @Nullable Picture picture,
        int ofTen) {

    /** @param value in the field's standard form, and as people write it */
    public record Choice(String value, String shown) {}

    public Question {
        choices = List.copyOf(choices);
    }

    /** Whether the question is what the paper is. */
    public boolean ofPaper() {
        return item.field().isEmpty();
    }
}
