package vn.sohoa.describe.extract;

import java.util.List;
import java.util.Optional;
import vn.sohoa.core.code.CertificationNumber;
import vn.sohoa.core.describe.FieldValue;

/** The stamp of a certified copy. Its number and signer are not those of the paper. */
final class Stamp {

    private static final String FIELD = "so-chung-thuc";

    private static final String NUMBER = "sochungthuc";

    private static final String TITLE = "chungthucbansao";

    private Stamp() {}

    /** Where the stamp starts, or below the page. */
    static double level(PageRows page) {
        return page.rows().stream()
                .filter(row -> {
                    String text = Token.fold(row.text());
                    return text.contains(TITLE) || text.contains(NUMBER);
                })
                .mapToDouble(Row::level)
                .findFirst()
                .orElse(Double.MAX_VALUE);
    }

    static Optional<ExtractedField> read(List<PageRows> pages) {
        return pages.stream()
                .flatMap(page -> page.rows().stream())
                .filter(row -> Token.fold(row.text()).contains(NUMBER))
                .flatMap(row -> read(row).stream())
                .findFirst();
    }

    private static Optional<ExtractedField> read(Row row) {
        return CertificationNumber.findIn(row.text()).map(found -> {
            List<Token> tokens = ValueReader.between(row.tokens(), found.start(), found.end());
            Reading reading = new Reading(found.value().toString(), tokens, 1);
            return new ExtractedField(
                    FIELD,
                    reading.value(),
                    Row.text(tokens),
                    row.page(),
                    Row.box(tokens),
                    FieldValue.Method.PATTERN,
                    reading.legibility(),
                    List.of());
        });
    }
}
