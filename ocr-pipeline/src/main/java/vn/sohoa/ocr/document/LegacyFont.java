package vn.sohoa.ocr.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.text.TextPosition;
import vn.sohoa.core.text.LegacyVietnamese;
import vn.sohoa.core.text.LegacyVietnamese.Encoding;

/**
 * A font that puts Vietnamese letters on other letters' codes.
 *
 * @param capitals whether its small letters look like capitals: .VnTimeH
 */
record LegacyFont(Encoding encoding, boolean capitals) {

    /** With or without the prefix of a subset; then the family, and perhaps its style. */
    private static final Pattern TCVN3 = Pattern.compile("^(?:[A-Z]{6}\\+)?(\\.Vn\\w*|VN[a-z]*Time\\w*).*");

    private static final Pattern VNI = Pattern.compile("^(?:[A-Z]{6}\\+)?VNI[-_ ]?.*");

    static Optional<LegacyFont> of(String name) {
        Matcher tcvn3 = TCVN3.matcher(name);
        if (tcvn3.matches()) {
            return Optional.of(new LegacyFont(Encoding.TCVN3, tcvn3.group(1).endsWith("H")));
        }
        return VNI.matcher(name).matches() ? Optional.of(new LegacyFont(Encoding.VNI, false)) : Optional.empty();
    }

    static Optional<LegacyFont> of(TextPosition letter) {
        String name = letter.getFont().getName();
        return name == null ? Optional.empty() : of(name);
    }

    /** The code of a letter; what PDF calls it may be less: ư is a soft hyphen, which becomes a hyphen. */
    static String code(TextPosition letter) {
        String unicode = letter.getUnicode();
        int[] codes = letter.getCharacterCodes();
        boolean isCode = letter.getFont() instanceof PDSimpleFont && codes.length == 1 && codes[0] >= 0xA0;
        boolean isWestern = unicode != null && unicode.chars().allMatch(c -> c <= 0xFF);
        return isCode && isWestern ? String.valueOf((char) codes[0]) : String.valueOf(unicode);
    }

    double certainty(CharSequence text) {
        return LegacyVietnamese.certainty(text.toString(), encoding);
    }

    String convert(CharSequence text) {
        String converted = LegacyVietnamese.convert(text.toString(), encoding);
        return capitals ? converted.toUpperCase(Locale.ROOT) : converted;
    }
}
