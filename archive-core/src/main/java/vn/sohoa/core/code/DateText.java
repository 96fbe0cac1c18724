package vn.sohoa.core.code;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds dates in digits. Dotted leaders between the parts are overlooked. */
final class DateText {

    /** Blanks and dots of a leader. */
    private static final String GAP = "[\\s.…_,]{0,40}";

    private static final String DAY = "(?<day>[0-9]{1,2})";

    private static final String MONTH = "(?<month>[0-9]{1,2})";

    private static final String YEAR = "(?<year>[0-9]{4})";

    private static final String ALONE_BEFORE = "(?<![\\p{L}0-9/-])(?<![0-9]\\.)";

    private static final String ALONE_BEHIND = "(?![\\p{L}0-9/])(?!-[0-9])";

    /** Likeliest first; the first that matches decides. */
    private static final List<Pattern> FORMS = List.of(
            pattern("(?:ng[àa]y" + GAP + ")?" + ALONE_BEFORE + DAY + GAP + "th[áa]ng" + GAP + MONTH + GAP + "n[ăa]m"
                    + GAP + YEAR + "(?![0-9])"),
            pattern(ALONE_BEFORE + DAY + " {0,2}(?<mark>[/.-]) {0,2}" + MONTH + " {0,2}\\k<mark> {0,2}" + YEAR
                    + ALONE_BEHIND),
            pattern("th[áa]ng" + GAP + MONTH + GAP + "n[ăa]m" + GAP + YEAR + "(?![0-9])"),
            pattern(ALONE_BEFORE + MONTH + " {0,2}[/-] {0,2}" + YEAR + ALONE_BEHIND),
            pattern("n[ăa]m" + GAP + YEAR + "(?![0-9])"),
            pattern(ALONE_BEFORE + YEAR + ALONE_BEHIND));

    /** A form that was not filled in: its year is printed, day and month are not. */
    private static final Pattern UNFILLED =
            pattern("ng[àa]y" + GAP + "(?:[0-9]{1,2})?" + GAP + "th[áa]ng" + GAP + "n[ăa]m|ng[àa]y" + GAP + "th[áa]ng");

    private DateText() {}

    static Optional<Found<PartialDate>> find(CharSequence text) {
        for (Pattern form : FORMS) {
            Optional<MatchResult> match = form.matcher(text).results().findFirst();
            if (match.isPresent()) {
                return isUnfilled(text, match.get()) ? Optional.empty() : read(match.get());
            }
        }
        return Optional.empty();
    }

    private static boolean isUnfilled(CharSequence text, MatchResult match) {
        return number(match, "day") == 0 && UNFILLED.matcher(text).find();
    }

    private static Optional<Found<PartialDate>> read(MatchResult match) {
        if (hasNought(match)) {
            return Optional.empty();
        }
        return PartialDate.find(number(match, "year"), number(match, "month"), number(match, "day"))
                .map(date -> new Found<>(date, match.start(), match.end()));
    }

    private static boolean hasNought(MatchResult match) {
        return match.namedGroups().keySet().stream().anyMatch(part -> !part.equals("mark") && number(match, part) == 0);
    }

    private static int number(MatchResult match, String part) {
        return match.namedGroups().containsKey(part) ? Integer.parseInt(match.group(part)) : 0;
    }

    private static Pattern pattern(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
