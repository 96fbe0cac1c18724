package vn.sohoa.ocr.document;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import vn.sohoa.ocr.image.NativeImage;
import vn.sohoa.ocr.image.Painter;

/**
 * What is shown above a page's image: stamps of electronic signatures, notes.
 *
 * @param image transparent where nothing is
 * @param left of it, as a share of the page image's width
 * @param top of it, as a share of the page image's height
 * @param width likewise
 * @param height likewise
 */
public record Overlay(BufferedImage image, double left, double top, double width, double height) {

    /** The page's picture, turned as the page shows it, with this above it. */
    public NativeImage over(NativeImage page) {
        int x = (int) Math.round(left * page.width());
        int y = (int) Math.round(top * page.height());
        int right = (int) Math.round((left + width) * page.width());
        int bottom = (int) Math.round((top + height) * page.height());
        return Painter.over(page, image, new Rectangle(x, y, right - x, bottom - y));
    }
}
