package vn.sohoa.describe.catalogue;

import java.util.List;
import java.util.Locale;
import vn.sohoa.core.describe.PaperTypeId;

/**
 * A type of paper.
 *
 * @param vi what it is called, in Vietnamese
 * @param en and in English
 * @param code of the kind of document, 01 to 32 (Circular 05/2025/TT-BNV); 32 for papers it has no code for
 * @param isResult whether it is what an agency gives people as the outcome of a procedure
 * @param titles as printed, in capitals; none where the paper has no title line
 * @param fields what it says
 */
public record PaperType(
        PaperTypeId id,
        String vi,
        String en,
        String code,
        boolean isResult,
        List<String> titles,
        List<FieldSpec> fields) {

    public PaperType {
        titles = List.copyOf(titles);
        fields = List.copyOf(fields);
    }

    public String label(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}
