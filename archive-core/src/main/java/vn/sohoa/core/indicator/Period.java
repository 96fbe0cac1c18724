package vn.sohoa.core.indicator;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Months, both included. */
public record Period(YearMonth from, YearMonth to) {

    /** Ten years. */
    public static final int MOST_MONTHS = 120;

    private static final Pattern FORM = Pattern.compile("(?:19|20|21)[0-9]{2}-[0-9]{2}");

    /** Why months are no period. */
    public enum Fault {
        NOT_A_MONTH("is not a month such as 2026-01"),
        BACKWARDS("ends before it begins"),
        TOO_LONG("is longer than " + MOST_MONTHS + " months; ask for less at a time");

        private final String reason;

        Fault(String reason) {
            this.reason = reason;
        }
    }

    /** What was asked for is no period. */
    public static final class BadPeriodException extends IllegalArgumentException {

        private final Fault fault;

        BadPeriodException(Fault fault, String what) {
            super(what + " " + fault.reason + ".");
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    public Period {
        if (to.isBefore(from)) {
            throw new BadPeriodException(Fault.BACKWARDS, "The period from " + from + " to " + to);
        }
        if (!from.plusMonths(MOST_MONTHS).isAfter(to)) {
            throw new BadPeriodException(Fault.TOO_LONG, "The period from " + from + " to " + to);
        }
    }

    /** January to December. */
    public static Period year(int year) {
        return new Period(YearMonth.of(year, Month.JANUARY), YearMonth.of(year, Month.DECEMBER));
    }

    /**
     * As somebody asks for it; what is left empty is the year of the other, or this one.
     *
     * @throws BadPeriodException when it is none
     */
    public static Period parse(String from, String to, YearMonth now) {
        YearMonth first = from.isBlank() ? null : month("from", from);
        YearMonth last = to.isBlank() ? null : month("to", to);
        int year = first != null ? first.getYear() : last != null ? last.getYear() : now.getYear();
        return new Period(
                first != null ? first : YearMonth.of(year, Month.JANUARY),
                last != null ? last : YearMonth.of(year, Month.DECEMBER));
    }

    private static YearMonth month(String name, String text) {
        try {
            if (FORM.matcher(text.strip()).matches()) {
                return YearMonth.parse(text.strip());
            }
        } catch (DateTimeParseException e) {
            // the thirteenth month
        }
        throw new BadPeriodException(Fault.NOT_A_MONTH, "\"" + name + "\"");
    }
}
