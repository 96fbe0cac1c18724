package vn.sohoa.core.code;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of the calendar of which old papers may tell the year only, or year and month.
 *
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where it is not known
 */
public record PartialDate(int year, int month, int day) {

    private static final Pattern STANDARD = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    private static final int FIRST_YEAR = 1850;

    private static final int LAST_YEAR = 2149;

    /** @throws IllegalArgumentException when there is no such day, or it is before 1850 or after 2149 */
    public PartialDate {
        if (year < FIRST_YEAR || year > LAST_YEAR || !exists(year, month, day)) {
            throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Of what {@link #toString} gives; empty where the text is none. */
    public static Optional<PartialDate> parse(String text) {
        Matcher standard = STANDARD.matcher(text);
        return standard.matches()
                ? find(number(standard.group(1)), number(standard.group(2)), number(standard.group(3)))
                : Optional.empty();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Empty where there is no such day. */
    static Optional<PartialDate> find(int year, int month, int day) {
        try {
            return Optional.of(new PartialDate(year, month, day));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The first date in a text: {@code ngày 07 tháng 3 năm 1968}, {@code 07/3/1968}, {@code 7.3.1968}, {@code 03/1968},
     * {@code năm 1968}. Empty where there is none, or no such day.
     */
    public static Optional<Found<PartialDate>> findIn(CharSequence text) {
        return DateText.find(text);
    }

    /** A date in words: {@code Ngày bảy, tháng ba, năm một nghìn chín trăm sáu mươi tám}. */
    public static Optional<PartialDate> inWords(String text) {
        return DateWords.read(text);
    }

    public boolean isFull() {
        return day > 0;
    }

    /** The first day it may mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    private static boolean exists(int year, int month, int day) {
        if (month == 0) {
            return day == 0;
        }
        try {
            return day == 0 ? YearMonth.of(year, month).isValidDay(1) : LocalDate.of(year, month, day) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** ISO 8601: {@code 1968-03-07}, {@code 1968-03} or {@code 1968}. */
    @Override
    public String toString() {
        if (month == 0) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        return day == 0
                ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
