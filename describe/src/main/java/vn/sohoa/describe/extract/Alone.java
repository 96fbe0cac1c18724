package vn.sohoa.describe.extract;

import java.util.List;
import java.util.Optional;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.describe.catalogue.FieldSpec;

/** Codes that stand alone, without a label. */
final class Alone {

    private static final double CERTAINTY = 0.93;

    private Alone() {}

    /** The serial in red at the foot of a land certificate. */
    static Optional<ExtractedField> landSerial(FieldSpec field, List<PageRows> pages) {
        return pages.stream()
                .flatMap(page -> page.rows().stream())
                .flatMap(row -> Letterhead.segments(row).stream())
                .filter(row -> row.size() <= 3)
                .flatMap(row -> CodeReader.landSerial(row.tokens())
                        .filter(reading -> reading.value().length()
                                == Token.fold(row.text()).length())
                        .map(reading -> field(field, row, reading))
                        .stream())
                .findFirst();
    }

    private static ExtractedField field(FieldSpec field, Row row, Reading reading) {
        return new ExtractedField(
                field.name(),
                reading.value(),
                Row.text(reading.tokens()),
                row.page(),
                Row.box(reading.tokens()),
                FieldValue.Method.PATTERN,
                CERTAINTY * reading.legibility(),
                List.of());
    }
}
