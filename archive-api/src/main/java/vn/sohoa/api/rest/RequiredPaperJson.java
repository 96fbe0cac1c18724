package vn.sohoa.api.rest;

import java.util.List;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.procedure.RequiredPaper;

/**
 * A paper that a procedure requires.
 *
 * @param types ids of the types it may be of; none where it cannot be looked up
 * @param condition when it is required; empty for always
 * @param validMonths how long it counts from its day of issue; 0 where only the paper says
 */
public record RequiredPaperJson(
        String name, List<String> types, RequiredPaper.Form form, int copies, String condition, int validMonths) {

    static RequiredPaperJson of(RequiredPaper paper) {
        return new RequiredPaperJson(
                paper.name(),
                paper.types().stream().map(PaperTypeId::value).toList(),
                paper.form(),
                paper.copies(),
                paper.condition(),
                paper.validMonths());
    }
}
