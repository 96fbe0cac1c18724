package vn.sohoa.bench.speed;

import java.util.List;

/**
 * What a program used, all its descendants included that it waited for.
 *
 * @param cpuSeconds of all processes together, user and system
 * @param peakKilobytes resident size of the largest single process
 */
record Usage(double cpuSeconds, double wallSeconds, long peakKilobytes) {

    static final Usage NONE = new Usage(0, 0, 0);

    /** For GNU time: user and system seconds, elapsed seconds, largest resident size in kilobytes. */
    static final String FORMAT = "%U %S %e %M";

    /**
     * Reads what GNU time writes in our format; on the line before it may tell how the program ended.
     *
     * @throws IllegalArgumentException when it is something else
     */
    static Usage parse(List<String> report) {
        String[] figures = report.isEmpty() ? new String[0] : report.getLast().split(" ", -1);
        if (figures.length != 4) {
            throw new IllegalArgumentException("not a report of GNU time: " + report);
        }
        return new Usage(
                Double.parseDouble(figures[0]) + Double.parseDouble(figures[1]),
                Double.parseDouble(figures[2]),
                Long.parseLong(figures[3]));
    }

    /** Of two programs that ran one after the other. */
    Usage then(Usage next) {
        return new Usage(
                cpuSeconds + next.cpuSeconds,
                wallSeconds + next.wallSeconds,
                Math.max(peakKilobytes, next.peakKilobytes));
    }
}
