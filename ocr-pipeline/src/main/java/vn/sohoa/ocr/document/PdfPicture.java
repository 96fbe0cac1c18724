package vn.sohoa.ocr.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.sohoa.ocr.image.NativeImage;
import vn.sohoa.ocr.image.Pixels;

/** Decodes an image of a PDF: natively where its bytes are a picture of their own, else through PDFBox. */
final class PdfPicture {

    private static final Set<String> JPEG = Set.of("DCTDecode", "DCT");
    private static final String JPEG_2000 = "JPXDecode";

    private PdfPicture() {}

    static NativeImage decode(PDImageXObject image, Limits limits) throws IOException {
        String last = lastFilter(image);
        if (JPEG.contains(last) && isOrdinary(image)) {
            byte[] jpeg = encoded(image, List.copyOf(JPEG));
            JpegHeader header = JpegHeader.read(new ByteArrayInputStream(jpeg));
            limits.checkPixels(header.width(), header.height());
            return NativeImage.decode(jpeg);
        }
        if (last.equals(JPEG_2000)) {
            byte[] jpeg2000 = encoded(image, List.of(JPEG_2000));
            Jpeg2000Header.find(jpeg2000).ifPresent(header -> limits.checkPixels(header.width(), header.height()));
            return NativeImage.decode(jpeg2000);
        }
        return Pixels.nativeCopy(image.getImage());
    }

    /** Whether the JPEG's own colours are the page's. */
    private static boolean isOrdinary(PDImageXObject image) throws IOException {
        PDColorSpace space = image.getColorSpace();
        boolean usual = space instanceof PDDeviceRGB || space instanceof PDDeviceGray || space instanceof PDICCBased;
        return usual && space.getNumberOfComponents() < 4 && image.getDecode() == null;
    }

    private static byte[] encoded(PDImageXObject image, List<String> stopAt) throws IOException {
        try (InputStream in = image.createInputStream(stopAt)) {
            return in.readAllBytes();
        }
    }

    static String lastFilter(PDImageXObject image) {
        COSBase filter = image.getCOSObject().getDictionaryObject(COSName.FILTER, COSName.F);
        if (filter instanceof COSArray filters && filters.size() > 0) {
            filter = filters.getObject(filters.size() - 1);
        }
        return filter instanceof COSName name ? name.getName() : "";
    }
}
