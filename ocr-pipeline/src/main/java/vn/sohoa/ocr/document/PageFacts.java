package vn.sohoa.ocr.document;

/**
 * What a PDF page draws, in figures.
 *
 * @param largestImageShare share of the page covered by its largest image, 0 to 1
 * @param imageDpi resolution of the finest large image, 0 without one
 */
public record PageFacts(double largestImageShare, double imageDpi) {

    boolean showsPicture() {
        return largestImageShare >= 0.5;
    }
}
