package vn.sohoa.bench;

import java.lang.management.ManagementFactory;
import vn.sohoa.bench.report.Figures;

/** Where it is measured, and whether something else runs there. */
final class Machine {

    /** Up to this load other programs hardly disturb what is measured. */
    private static final double QUIET = 0.5;

    private Machine() {}

    /** Cores, Java and the load before, in one line. */
    static String describe() {
        String facts = "cores: " + Runtime.getRuntime().availableProcessors() + " · Java " + Runtime.version();
        return facts + " · " + describeLoad();
    }

    /** The load, with a warning where it is too high to measure times. */
    static String describeLoad() {
        String warning = " · something else runs here, so do not trust the wall clock and what follows from it";
        return load() + (average() > QUIET ? warning : "");
    }

    static String load() {
        return "load before: " + Figures.fixed(average(), 1);
    }

    private static double average() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
