package vn.sohoa.core.procedure;

import java.util.List;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.text.VietnameseText;

/**
 * A paper that a dossier of a procedure holds (thành phần hồ sơ).
 *
 * @param name as the procedure is published, NFC
 * @param types of which it may be; none where no type of the catalogue fits, and it cannot be looked up then
 * @param copies how many are handed in, at least 1
 * @param condition when it is required, in words; empty for always
 * @param validMonths how long it counts from its day of issue; 0 where only the paper itself says
 */
public record RequiredPaper(
        String name, List<PaperTypeId> types, Form form, int copies, String condition, int validMonths) {

    /** Most copies anybody asks for, and most months. */
    public static final int MOST = 999;

    /** In what form it is handed in. */
    public enum Form {
        /** Bản chính. */
        ORIGINAL,
        /** Bản sao, certified or compared with the original. */
        COPY,
        /** Lập mới: a declaration, written for each dossier anew and never taken from another one. */
        FILLED_IN
    }

    public RequiredPaper {
        name = VietnameseText.nfc(name);
        condition = VietnameseText.nfc(condition);
        types = List.copyOf(types);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a required paper has a name");
        }
        if (copies < 1 || copies > MOST) {
            throw new IllegalArgumentException("copies are 1 to " + MOST + ", not " + copies);
        }
        if (validMonths < 0 || validMonths > MOST) {
            throw new IllegalArgumentException("months of validity are 0 to " + MOST + ", not " + validMonths);
        }
    }

    /** Whether one that is on file may stand for it. */
    public boolean isReusable() {
        return form != Form.FILLED_IN && !types.isEmpty();
    }
}
