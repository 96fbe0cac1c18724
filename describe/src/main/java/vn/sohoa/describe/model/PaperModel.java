package vn.sohoa.describe.model;

import vn.sohoa.describe.confidence.Calibrator;

/**
 * All that was learned.
 *
 * @param version names what it was learned from: other papers or another program give another version
 * @param pages tells what a page is
 * @param types how often types are right
 * @param fields how often fields are right
 */
public record PaperModel(String version, LinearModel pages, Calibrator types, Calibrator fields) {}
