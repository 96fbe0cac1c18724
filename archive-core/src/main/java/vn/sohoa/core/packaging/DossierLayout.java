package vn.sohoa.core.packaging;

import java.util.Locale;
import vn.sohoa.core.record.RecordId;

/** Where things lie inside a dossier's object; readable with a file browser. Documented in docs/architecture.md. */
public final class DossierLayout {

    /** METS with PREMIS: what is in this object and what happened to it. */
    public static final ContentPath METS = new ContentPath("mets.xml");

    /** The papers of the dossier and what they say. Documented in docs/description-json.md. */
    public static final ContentPath DESCRIPTION = new ContentPath("description.json");

    private DossierLayout() {}

    public static ContentPath folder(RecordId record) {
        return new ContentPath("records/" + record);
    }

    /** The bytes as received; the extension follows the detected type, the name as received stands in METS. */
    public static ContentPath original(RecordId record, String extension) {
        return folder(record).resolve("original." + extension);
    }

    public static ContentPath preservation(RecordId record) {
        return folder(record).resolve("preservation.pdf");
    }

    public static ContentPath text(RecordId record) {
        return folder(record).resolve("text.txt");
    }

    /** @param page from 1 */
    public static ContentPath alto(RecordId record, int page) {
        return folder(record).resolve("alto-" + number(page) + ".xml");
    }

    /** @param page from 1 */
    public static ContentPath words(RecordId record, int page) {
        return folder(record).resolve("words-" + number(page) + ".json");
    }

    private static String number(int page) {
        return String.format(Locale.ROOT, "%04d", page);
    }
}
