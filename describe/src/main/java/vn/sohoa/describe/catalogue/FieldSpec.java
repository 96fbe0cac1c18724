package vn.sohoa.describe.catalogue;

import java.util.Locale;

/**
 * A field that papers have.
 *
 * @param name as in {@link vn.sohoa.core.describe.FieldValue#name}
 * @param vi what it is called, in Vietnamese
 * @param en and in English
 * @param importance of being right, 1 to 3: what is asked first
 */
public record FieldSpec(String name, Kind kind, String vi, String en, int importance) {

    /** What a value looks like. */
    public enum Kind {
        NAME,
        DATE,
        PERSONAL_ID,
        OLD_ID,
        DOCUMENT_NUMBER,
        AGENCY,
        TEXT,
        ADDRESS,
        SEX,
        LAND_SERIAL,
        ENTERPRISE_CODE,
        LICENCE_NUMBER,
        DOSSIER_CODE,
        PROCEDURE_CODE,
        CODE,
        NUMBER,
        AREA;

        /** Whether the standard form of a value is what papers print, but for blanks and capitals. */
        public boolean isAsPrinted() {
            return this != DATE && this != SEX && this != AREA;
        }
    }

    public String label(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}
