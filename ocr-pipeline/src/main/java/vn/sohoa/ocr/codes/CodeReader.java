package vn.sohoa.ocr.codes;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import vn.sohoa.core.describe.PageCode;
import vn.sohoa.ocr.image.NativeImage;

/**
 * Reads QR codes in any position. The same
 * picture gives the same codes, and only so many places are tried: a page of noise takes a few times as long as an empty
 * one.
 */
public final class CodeReader {

    /** Larger pictures are reduced first, for a worker's memory: A3 at 300 dpi has 17 million. */
    private static final double MOST_PIXELS = 36e6;

    /** A4 at less than 250 dpi: the 18 mm of an identity card's code have less than three pixels a module. */
    private static final double COARSE_PIXELS = 6e6;

    private static final double ENLARGED = 1.5;

    /** Smooths the grain of copies and the dots of halftones. */
    private static final double REDUCED = 0.5;

    private static final Comparator<PageCode> PAGE_ORDER = Comparator.<PageCode>comparingInt(
                    code -> code.box().top())
            .thenComparingInt(code -> code.box().left());

    private CodeReader() {}

    /**
     * @param upright a page's picture
     * @return from top to bottom, with boxes in its pixels
     */
    public static List<PageCode> read(NativeImage upright) {
        try (NativeImage grey = upright.grey()) {
            double pixels = (double) grey.width() * grey.height();
            double scale = Math.min(1, Math.sqrt(MOST_PIXELS / pixels));
            if (scale == 1) {
                return codes(grey, 1);
            }
            try (NativeImage fitting = grey.reduced(scale)) {
                return codes(fitting, scale);
            }
        }
    }

    /**
     * Another size is tried where those before show nothing.
     *
     * @param scale size of the picture as a share of the page's
     */
    private static List<PageCode> codes(NativeImage grey, double scale) {
        Frame page = new Frame(scale, (int) Math.round(grey.width() / scale), (int) Math.round(grey.height() / scale));
        boolean coarse = (double) grey.width() * grey.height() < COARSE_PIXELS;
        return DoubleStream.of(coarse ? new double[] {ENLARGED, 1, REDUCED} : new double[] {1, REDUCED})
                .mapToObj(size -> codesAt(grey, page, size))
                .filter(codes -> !codes.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .sorted(PAGE_ORDER)
                .toList();
    }

    private static List<PageCode> codesAt(NativeImage grey, Frame page, double scale) {
        try (NativeImage scaled = scale > 1 ? grey.enlarged(scale) : scale < 1 ? grey.reduced(scale) : grey.turned(0)) {
            return QrCodes.read(scaled, page.scaled(scale));
        }
    }
}
