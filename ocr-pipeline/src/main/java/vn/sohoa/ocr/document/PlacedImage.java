package vn.sohoa.ocr.document;

import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * An image that is a whole page.
 *
 * @param turns clockwise quarter turns with which the page shows it
 * @param dpi at which the page shows it
 * @param area where the page shows it, in the page's own coordinates
 */
record PlacedImage(PDImageXObject image, int turns, double dpi, Rectangle2D area) {}
