package vn.sohoa.ocr.document;

import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * An image that is a whole page.
 *
 * @param turns clockwise quarter turns with which the page shows it
 * @param dpi at which the page shows it
 */
record PlacedImage(PDImageXObject image, int turns, double dpi) {}
