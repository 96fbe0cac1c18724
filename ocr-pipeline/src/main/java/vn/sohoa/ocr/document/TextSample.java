package vn.sohoa.ocr.document;

/**
 * A page's own text, as far as trusting it is concerned.
 *
 * @param text all of it
 * @param overPicture whether most of the page is a picture: the text may be a scanner's reading, or a stamp on a scan
 * @param legacyFontShare share of the letters set in fonts that put Vietnamese letters on other letters' codes, where they
 *     do not become Vietnamese
 * @param turnedShare share of the letters that do not run from left to right on the upright page
 */
record TextSample(String text, boolean overPicture, double legacyFontShare, double turnedShare) {

    /** The same page, its letters told otherwise. */
    TextSample withText(String other) {
        return new TextSample(other, overPicture, legacyFontShare, turnedShare);
    }
}
