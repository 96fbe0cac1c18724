package vn.sohoa.ocr.document;

import java.io.IOException;
import vn.sohoa.ocr.image.NativeImage;

/** A page of an open file; valid while the file is open. */
public sealed interface SourcePage permits JpegPage, PngPage, TiffPage, PdfPage {

    /** The page's picture, not yet turned upright; the caller closes it. */
    NativeImage load() throws IOException;

    /** How many that picture has, known before it is loaded. */
    long pixels();

    /** Resolution of that picture. */
    int dpi();

    /** Clockwise quarter turns that, as the file says, make that picture upright; 0 to 3. */
    int turns();
}
