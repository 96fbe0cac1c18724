package vn.sohoa.describe.model;

import vn.sohoa.describe.confidence.Calibrator;
import vn.sohoa.describe.confidence.Reliability;

/**
 * All that was learned.
 *
 * @param version names what it was learned from: other papers or another program give another version
 * @param pages tells what a page is
 * @param types how often types are right
 * @param fields how often fields are right
 * @param origin what it was learned from
 * @param tables whether that holds
 */
public record PaperModel(
        String version, LinearModel pages, Calibrator types, Calibrator fields, Origin origin, Tables tables) {

    /**
     * What was said of papers that nothing was learned from, and how often it was right.
     *
     * @param types of pages
     * @param fields of papers made by the program
     */
    public record Tables(Reliability types, Reliability fields) {}
}
