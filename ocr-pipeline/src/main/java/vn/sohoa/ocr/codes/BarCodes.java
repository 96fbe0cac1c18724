package vn.sohoa.ocr.codes;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import com.google.zxing.oned.Code128Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sohoa.core.describe.PageCode;
import vn.sohoa.core.text.Box;
import vn.sohoa.ocr.image.NativeImage;

/** Code 128: bars along the lines of writing, or across them. */
final class BarCodes {

    private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

    /** Its check digit lets one of a hundred accidents pass; bars as high as this are none. */
    private static final int LEAST_HEIGHT = 10;

    /** Share of the pixels that two neighbouring rows of bars have in common. */
    private static final double ALIKE = 0.85;

    private BarCodes() {}

    static List<PageCode> read(NativeImage grey, Luminance luminance, Frame frame) {
        List<PageCode> codes = new ArrayList<>();
        boxes(luminance).forEach((text, box) -> codes.add(code(text, box, frame)));
        try (NativeImage turned = grey.turned(1)) {
            boxes(Luminance.of(turned))
                    .forEach((text, box) ->
                            codes.add(code(text, Turned.back(box, 1, grey.width(), grey.height()), frame)));
        }
        return codes;
    }

    private static PageCode code(String text, Box box, Frame frame) {
        return new PageCode(PageCode.Symbology.CODE_128, frame.whole(box), CodeText.of(text));
    }

    private static Map<String, Box> boxes(Luminance luminance) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        BinaryBitmap bitmap = luminance.local();
        for (Result result : results(bitmap)) {
            Luminance.bits(bitmap)
                    .flatMap(bits -> bars(bits, result.getResultPoints()))
                    .ifPresent(box -> boxes.put(result.getText(), box));
        }
        return boxes;
    }

    private static List<Result> results(BinaryBitmap bitmap) {
        try {
            return Arrays.asList(new GenericMultipleBarcodeReader(new Code128Reader()).decodeMultiple(bitmap, HINTS));
        } catch (NotFoundException e) {
            return List.of();
        }
    }

    /** How far up and down the bars go from the row they were read in. */
    private static Optional<Box> bars(BitMatrix bits, ResultPoint... ends) {
        int left = Math.clamp((int) Math.min(ends[0].getX(), ends[1].getX()), 0, bits.getWidth() - 1);
        int right = Math.clamp((int) Math.max(ends[0].getX(), ends[1].getX()), left + 1, bits.getWidth());
        int row = Math.clamp((int) ends[0].getY(), 0, bits.getHeight() - 1);
        int top = row;
        while (top > 0 && areAlike(bits, top, top - 1, left, right)) {
            top--;
        }
        int bottom = row + 1;
        while (bottom < bits.getHeight() && areAlike(bits, bottom - 1, bottom, left, right)) {
            bottom++;
        }
        return bottom - top < LEAST_HEIGHT ? Optional.empty() : Optional.of(new Box(left, top, right, bottom));
    }

    private static boolean areAlike(BitMatrix bits, int row, int other, int left, int right) {
        int same = 0;
        int dark = 0;
        for (int x = left; x < right; x++) {
            same += bits.get(x, row) == bits.get(x, other) ? 1 : 0;
            dark += bits.get(x, other) ? 1 : 0;
        }
        return same >= ALIKE * (right - left) && dark > 0;
    }
}
