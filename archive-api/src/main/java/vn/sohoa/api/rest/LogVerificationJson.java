package vn.sohoa.api.rest;

import org.jspecify.annotations.Nullable;
import vn.sohoa.core.viewlog.ChainReport;

/**
 * What a check of the view log found.
 *
 * @param rows how many there are
 * @param anchors how many places were compared with the archival store
 * @param anchored number of the last of them; 0 where there is none
 * @param firstBroken null where nothing is wrong
 */
public record LogVerificationJson(
        long rows, int anchors, long anchored, @Nullable Broken firstBroken) {

    /** The first row that is not as it was written. */
    public record Broken(long row, ChainReport.Kind kind) {}

    static LogVerificationJson of(ChainReport report) {
        return new LogVerificationJson(
                report.rows(),
                report.anchors(),
                report.anchored(),
                report.broken()
                        .map(broken -> new Broken(broken.number(), broken.kind()))
                        .orElse(null));
    }
}
