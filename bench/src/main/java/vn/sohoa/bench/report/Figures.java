package vn.sohoa.bench.report;

import java.time.Duration;
import java.util.Locale;

/** Numbers as they are printed, the same in every locale. */
public final class Figures {

    private Figures() {}

    public static String fixed(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** "0.99" for 0.0099. */
    public static String percent(double share) {
        return fixed(100 * share, 2);
    }

    /** "0.66", or a dash where there is nothing to compare with. */
    public static String ratio(double value, double to) {
        return to == 0 ? "-" : fixed(value / to, 2);
    }

    /** "4 min", or "85 s" below two minutes. */
    public static String rough(Duration time) {
        return time.toMinutes() >= 2 ? time.toMinutes() + " min" : time.toSeconds() + " s";
    }
}
