package vn.sohoa.describe.extract;

import java.util.List;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.text.Box;

/**
 * A field as read, before its doubt is calibrated.
 *
 * @param name as in {@link FieldValue#name}
 * @param value in standard form
 * @param raw as it stands on the page
 * @param score 0 to 1, higher is likelier right; not a probability
 * @param alternatives other readings in standard form, best first
 */
public record ExtractedField(
        String name,
        String value,
        String raw,
        PageId page,
        Box box,
        FieldValue.Method method,
        double score,
        List<String> alternatives) {

    public ExtractedField {
        score = Math.clamp(score, 0, 1);
        alternatives = List.copyOf(alternatives);
    }

    ExtractedField withScore(double other) {
        return new ExtractedField(name, value, raw, page, box, method, other, alternatives);
    }

    ExtractedField withAlternatives(List<String> others) {
        return new ExtractedField(name, value, raw, page, box, method, score, others);
    }
}
