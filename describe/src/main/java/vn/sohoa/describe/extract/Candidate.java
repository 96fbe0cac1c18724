package vn.sohoa.describe.extract;

import java.util.List;
import java.util.Objects;
import vn.sohoa.core.describe.FieldValue;

/**
 * A label and what stands behind it.
 *
 * @param what it labels
 * @param section whom it is about
 * @param value tokens behind the label, up to the next
 * @param wide the same for values of many words, which may hold words that are labels elsewhere
 * @param following tokens of the rows below that the value runs on to
 * @param below tokens of the rows below, when nothing stands behind the label
 */
record Candidate(
        String what,
        String section,
        Row row,
        LabelHit hit,
        List<Token> value,
        List<Token> wide,
        List<Token> following,
        List<Token> below) {

    Candidate {
        value = List.copyOf(value);
        wide = List.copyOf(wide);
        following = List.copyOf(following);
        below = List.copyOf(below);
        Objects.requireNonNull(section);
    }

    ExtractedField field(String name, Reading reading) {
        return new ExtractedField(
                name,
                reading.value(),
                Row.text(reading.tokens()),
                row.page(),
                Row.box(reading.tokens()),
                FieldValue.Method.LABEL,
                hit.quality() * reading.certainty() * reading.legibility(),
                reading.alternatives());
    }
}
