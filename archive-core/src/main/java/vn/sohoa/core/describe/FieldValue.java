package vn.sohoa.core.describe;

import java.util.List;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.VietnameseText;

/**
 * What a paper says in one field, as the machine reads it. A field that cannot be read has no value: nothing is guessed, and
 * codes are never corrected.
 *
 * @param name of the catalogue: {@code ho-ten}
 * @param value in the field's standard form: NFC, dates as {@code 1968-03-07}, {@code 1968-03} or {@code 1968}, codes without blanks
 * @param raw as it stands on the page
 * @param box around {@code raw}, in the pixels of the page's words
 * @param confidence that {@code value} is right, 0 to 1, calibrated on held-back papers
 * @param accepted whether it is above the threshold of its type and field; a person is asked about the others
 * @param alternatives other readings, best first
 * @param importance of being right, 1 to 3: what is asked first
 */
public record FieldValue(
        String name,
        String value,
        String raw,
        PageId page,
        Box box,
        Method method,
        double confidence,
        boolean accepted,
        List<String> alternatives,
        int importance) {

    /** The same value, for a person to look at. */
    public FieldValue doubted() {
        return new FieldValue(name, value, raw, page, box, method, confidence, false, alternatives, importance);
    }

    /** How a value was found. */
    public enum Method {
        /** Beside or below its label. */
        LABEL,
        /** By its place in the layout of Decree 30/2020. */
        LAYOUT,
        /** By its form alone. */
        PATTERN,
        /** In a QR code. */
        QR,
        /** In the machine readable zone of a card. */
        MRZ,
        /** Not at all: a person typed it, and no place on the page is known. */
        TYPED
    }

    public FieldValue {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is 0 to 1, not " + confidence);
        }
        if (importance < 1 || importance > 3) {
            throw new IllegalArgumentException("importance is 1 to 3, not " + importance);
        }
        value = VietnameseText.nfc(value);
        raw = VietnameseText.nfc(raw);
        alternatives = alternatives.stream().map(VietnameseText::nfc).toList();
    }
}
