package vn.sohoa.describe.training;

/**
 * How pages are made.
 *
 * @param noise how badly they are read, 1 as usual
 * @param optional share of optional lines that are there
 * @param longPapers share of papers that are some pages long
 * @param largestTitle of titles, over the size of the text
 * @param damaged share of pages that are cut or stamped
 */
public record Knobs(double noise, double optional, double longPapers, double largestTitle, double damaged) {

    /** What the built-in model learns from. */
    public static final Knobs USUAL = new Knobs(1, 0.55, 0.06, 1.8, 0.15);

    /** What it learns doubt from: worse scans than usual, since doubt is for the unusual. */
    public static final Knobs HARDER = new Knobs(1.3, 0.45, 0.1, 1.5, 0.2);
}
