package vn.sohoa.ocr.document;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * One of the images that together make up a page, and nothing else does: the layers of a compressing scanner, strips of
 * one picture, a picture that lies crooked.
 *
 * @param place from the unit square of the image to that of the page as it is before the page's own rotation; both begin
 *     at the bottom left
 * @param colour red, green and blue that a stencil is filled with
 */
public record Layer(PDImageXObject image, AffineTransform place, int colour) {}
