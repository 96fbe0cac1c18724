package vn.sohoa.describe.extract;

import java.util.List;

/**
 * What was read off a paper.
 *
 * @param handFilled a form whose labels are print and whose values are written by hand
 */
public record PaperContent(List<ExtractedField> fields, boolean handFilled) {

    public PaperContent {
        fields = List.copyOf(fields);
    }
}
