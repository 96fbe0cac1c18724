package vn.sohoa.ocr.preserve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Which colour spaces an image may keep in a PDF/A whose output intent is sRGB. */
final class PdfaColours {

    private static final Set<String> CLASSES = Set.of("scnr", "mntr", "prtr", "spac");
    private static final int MOST_VERSION = 4;

    private PdfaColours() {}

    static boolean isAllowed(PDImageXObject image) throws IOException {
        return image.isStencil() || isAllowed(image.getColorSpace());
    }

    private static boolean isAllowed(PDColorSpace space) throws IOException {
        return switch (space) {
            case PDDeviceGray grey -> true;
            case PDDeviceRGB rgb -> true;
            case PDCalGray grey -> true;
            case PDCalRGB rgb -> true;
            case PDIndexed indexed -> isAllowed(indexed.getBaseColorSpace());
            case PDICCBased icc -> isAllowed(icc);
            default -> false;
        };
    }

    private static boolean isAllowed(PDICCBased icc) throws IOException {
        byte[] header;
        try (InputStream profile = icc.getPDStream().createInputStream()) {
            header = profile.readNBytes(128);
        }
        if (header.length < 128 || header[8] > MOST_VERSION || !CLASSES.contains(text(header, 12))) {
            return false;
        }
        return switch (text(header, 16)) {
            case "RGB " -> icc.getNumberOfComponents() == 3;
            case "GRAY" -> icc.getNumberOfComponents() == 1;
            default -> false;
        };
    }

    private static String text(byte[] header, int at) {
        return new String(header, at, 4, StandardCharsets.ISO_8859_1);
    }
}
