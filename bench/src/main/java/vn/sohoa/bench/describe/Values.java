package vn.sohoa.bench.describe;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sohoa.core.text.VietnameseText;
import vn.sohoa.describe.catalogue.FieldSpec;
import vn.sohoa.describe.catalogue.PaperCatalogue;

/**
 * Whether two values say the same: case, placing of tones, blanks and what ends a sentence make no difference, nor the
 * province after an agency; letters and digits do.
 */
final class Values {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ENDS = Pattern.compile("^[\\s.,;:/]+|[\\s.,;:/]+$");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;.-]+");

    private final PaperCatalogue catalogue;

    Values(PaperCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    boolean same(String field, String truth, String value) {
        Optional<FieldSpec.Kind> kind = catalogue.field(field).map(FieldSpec::kind);
        return kind.map(each -> key(each, truth).equals(key(each, value))).orElse(truth.equals(value));
    }

    private static String key(FieldSpec.Kind kind, String value) {
        String plain =
                VietnameseText.unifyTonePlacement(VietnameseText.nfc(value)).toLowerCase(Locale.ROOT);
        String text = ENDS.matcher(BLANKS.matcher(plain).replaceAll(" ")).replaceAll("");
        return switch (kind) {
            case AREA, NUMBER -> text.replace(',', '.').replaceFirst("^0+(?=\\d)", "");
            case ADDRESS -> SEPARATORS.matcher(text).replaceAll(" ");
            case PERSONAL_ID,
                    OLD_ID,
                    LAND_SERIAL,
                    ENTERPRISE_CODE,
                    LICENCE_NUMBER,
                    DOCUMENT_NUMBER,
                    CODE,
                    DOSSIER_CODE,
                    PROCEDURE_CODE -> BLANKS.matcher(text).replaceAll("");
            case AGENCY -> text.replaceFirst(",.*", "");
            case NAME, DATE, TEXT, SEX -> text;
        };
    }
}
