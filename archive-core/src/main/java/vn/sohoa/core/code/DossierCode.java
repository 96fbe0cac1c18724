package vn.sohoa.core.code;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a dossier: the agency's code, the day of reception, a number of that day.
 *
 * <p>Old form (Circular 01/2018/TT-VPCP, article 19) {@code 000.00.06.H56-190807-0001}, new form (Circular
 * 03/2025/TT-VPCP) {@code H01.151-261102-0001}, with {@code T.} before it where it was given by hand.
 */
public record DossierCode(String value) {

    private static final String OLD_AGENCY = "[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Y][0-9]{2}";

    private static final String NEW_AGENCY = "(?:T\\.)?[A-Y][0-9]{2}(?:\\.[A-Z0-9]{2,3}){0,4}";

    private static final String BODY = "(?:" + OLD_AGENCY + "|" + NEW_AGENCY + ")-[0-9]{6}-[0-9]{4,12}";

    private static final CodeForm FORM = new CodeForm("the code of a dossier", BODY);

    private static final Pattern IN_TEXT = Pattern.compile("(?<![\\p{L}0-9.-])" + BODY + "(?![\\p{L}0-9-])");

    public DossierCode {
        FORM.require(value);
        try {
            received(value);
        } catch (DateTimeException e) {
            throw FORM.refusal(value);
        }
    }

    public static Optional<DossierCode> find(String text) {
        return FORM.find(text, DossierCode::new);
    }

    /** The first code in a text. */
    public static Optional<Found<DossierCode>> findIn(CharSequence text) {
        return IN_TEXT.matcher(text)
                .results()
                .flatMap(match ->
                        find(match.group()).map(code -> new Found<>(code, match.start(), match.end())).stream())
                .findFirst();
    }

    /** The day of reception. */
    public LocalDate received() {
        return received(value);
    }

    /** That received it. */
    public AgencyId agency() {
        String agency = value.substring(0, value.indexOf('-'));
        return new AgencyId(agency.startsWith("T.") ? agency.substring(2) : agency);
    }

    private static LocalDate received(String code) {
        int at = code.indexOf('-') + 1;
        return LocalDate.of(2000 + number(code, at), number(code, at + 2), number(code, at + 4));
    }

    private static int number(String text, int at) {
        return Integer.parseInt(text, at, at + 2, 10);
    }

    @Override
    public String toString() {
        return value;
    }
}
