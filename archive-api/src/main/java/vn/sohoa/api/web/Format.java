package vn.sohoa.api.web;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.sohoa.core.ledger.LedgerCode;

/** Numbers, times and codes in the visitor's words. */
final class Format {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final List<String> SIZE_UNITS = List.of("B", "KB", "MB", "GB", "TB");
    private static final int SIZE_STEP = 1024;
    /** Place of the sign among what the sentence of a comparison is given, after its numbers. */
    private static final int EQUATION_SIGN = 5;

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;

    private final MessageSource messages;
    private final Locale locale;
    private final ZoneId zone;

    Format(MessageSource messages, Locale locale, ZoneId zone) {
        this.messages = messages;
        this.locale = locale;
        this.zone = zone;
    }

    public String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    public String second(Instant instant) {
        return SECOND.format(instant.atZone(zone));
    }

    public String date(Instant instant) {
        return DATE.format(instant.atZone(zone));
    }

    public String clock(Instant instant) {
        return CLOCK.format(instant.atZone(zone));
    }

    public String number(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(number < 10 ? 1 : 0);
        return format.format(number);
    }

    /** @param share 0 to 1 */
    public String percent(double share) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(share * 100) + " %";
    }

    public String size(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= SIZE_STEP && unit < SIZE_UNITS.size() - 1) {
            size /= SIZE_STEP;
            unit++;
        }
        return number(size) + " " + SIZE_UNITS.get(unit);
    }

    /** About how long, no more exact than an estimate can be: "khoảng 3 phút". */
    public String about(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < 10) {
            return text("about.moment");
        }
        if (seconds < MINUTE - 5) {
            return text("about.seconds", round(seconds, 10));
        }
        if (seconds < HOUR - MINUTE) {
            return text("about.minutes", Math.max(1, round(seconds, MINUTE) / MINUTE));
        }
        if (seconds < DAY) {
            long minutes = round(seconds, 5 * MINUTE) / MINUTE;
            return minutes % MINUTE == 0
                    ? text("about.hours", minutes / MINUTE)
                    : text("about.hours.minutes", minutes / MINUTE, minutes % MINUTE);
        }
        return text("about.days", Math.max(1, round(seconds, DAY) / DAY));
    }

    /** A file type in the words of an office. */
    public String type(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> "PDF";
            case "image/tiff" -> text("type.image", "TIFF");
            case "image/jpeg" -> text("type.image", "JPEG");
            case "image/png" -> text("type.image", "PNG");
            case "application/octet-stream" -> text("type.unknown");
            default -> mediaType;
        };
    }

    public String reason(LedgerCode code) {
        return code.reason(locale);
    }

    public String remedy(LedgerCode code) {
        return code.remedy(locale);
    }

    /** What somebody should know of a paper; the code itself where there are no words for it. */
    public String finding(String code) {
        String words = messages.getMessage("finding." + code, null, code, locale);
        return words == null ? code : words;
    }

    /** The sentence of a comparison in a ledger. */
    public String equation(Balance.Equation equation) {
        Object[] arguments = equation.numbers().toArray(new Object[EQUATION_SIGN + 1]);
        arguments[EQUATION_SIGN] = equation.verdict() == Balance.Verdict.BALANCED ? "=" : "≠";
        return text("equation." + equation.key(), arguments);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private static long round(long value, long step) {
        return (value + step / 2) / step * step;
    }
}
