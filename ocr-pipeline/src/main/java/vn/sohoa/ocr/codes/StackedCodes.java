package vn.sohoa.ocr.codes;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.ResultPoint;
import com.google.zxing.pdf417.PDF417Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.sohoa.core.describe.PageCode;
import vn.sohoa.core.text.Box;

/** PDF417: rows of bars upon each other, turned by quarters or not. */
final class StackedCodes {

    private static final int QUARTER = 90;

    private StackedCodes() {}

    static List<PageCode> read(Luminance luminance, Frame frame) {
        BinaryBitmap bitmap = luminance.local();
        try {
            return Arrays.stream(new PDF417Reader().decodeMultiple(bitmap))
                    .map(result -> code(result, bitmap.getWidth(), bitmap.getHeight(), frame))
                    .toList();
        } catch (NotFoundException e) {
            return List.of();
        }
    }

    private static PageCode code(Result result, int width, int height, Frame frame) {
        // what the library calls the orientation is how far it has turned the picture counterclockwise
        int quarters = result.getResultMetadata().get(ResultMetadataType.ORIENTATION) instanceof Integer degrees
                ? -degrees / QUARTER
                : 0;
        boolean sideways = quarters % 2 != 0;
        Frame turned = new Frame(1, sideways ? height : width, sideways ? width : height);
        List<ResultPoint> points =
                Arrays.stream(result.getResultPoints()).filter(Objects::nonNull).toList();
        Box box = Turned.back(turned.around(points, 0), quarters, width, height);
        return new PageCode(PageCode.Symbology.PDF_417, frame.whole(box), CodeText.of(result.getText()));
    }
}
