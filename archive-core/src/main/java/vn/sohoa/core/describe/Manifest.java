package vn.sohoa.core.describe;

import java.util.List;
import vn.sohoa.core.text.VietnameseText;

/**
 * What the one-stop system says a dossier holds. Evidence, not truth: it is checked against the pages.
 *
 * @param procedure code of the administrative procedure, or empty
 * @param owner personal id or enterprise code of whom the dossier is about, or empty
 */
public record Manifest(String procedure, String owner, List<Item> items) {

    /** Of a dossier that came without one. */
    public static final Manifest NONE = new Manifest("", "", List.of());

    public Manifest {
        items = List.copyOf(items);
    }

    /**
     * A paper.
     *
     * @param file the name as received, NFC, or empty
     * @param title NFC, or the id of its type
     */
    public record Item(String file, String title) {

        public Item {
            file = VietnameseText.nfc(file);
            title = VietnameseText.nfc(title);
        }
    }
}
