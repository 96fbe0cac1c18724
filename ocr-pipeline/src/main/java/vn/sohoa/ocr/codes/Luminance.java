package vn.sohoa.ocr.codes;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import java.util.Optional;
import vn.sohoa.ocr.image.NativeImage;

/** The brightness of a picture, as the code readers want it. */
record Luminance(LuminanceSource source) {

    static Luminance of(NativeImage grey) {
        int width = grey.width();
        int height = grey.height();
        return new Luminance(
                new PlanarYUVLuminanceSource(grey.brightness(), width, height, 0, 0, width, height, false));
    }

    /** Dark where a pixel is darker than its neighbourhood. */
    BinaryBitmap local() {
        return new BinaryBitmap(new HybridBinarizer(source));
    }

    /** Dark below one limit for all. */
    BinaryBitmap global() {
        return new BinaryBitmap(new GlobalHistogramBinarizer(source));
    }

    /** Empty where everything is of one shade. */
    static Optional<BitMatrix> bits(BinaryBitmap bitmap) {
        try {
            return Optional.of(bitmap.getBlackMatrix());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
