package vn.sohoa.ocr.image;

import com.ochafik.lang.jnaerator.runtime.NativeSize;
import com.ochafik.lang.jnaerator.runtime.NativeSizeByReference;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.FloatByReference;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.sourceforge.lept4j.Pix;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.text.Box;

/**
 * A picture in native memory: 1 bit (1 is black), 8 bits grey or 32 bits colour, never with a palette or transparency.
 * Every operation gives a new picture. Whoever receives one closes it. Not for use by several threads.
 */
public final class NativeImage implements AutoCloseable {

    private static final Leptonica LEPTONICA = Leptonica.INSTANCE;

    /** Parts of the shorter side in which the light is judged, and how many of the darkest may be print or binding. */
    private static final int TILES = 24;

    private static final double DARKEST_TILES = 0.05;
    private static final int FLAT_TILE = 16;
    private static final int SAUVOLA_HALF_WINDOW = 20;
    private static final float SAUVOLA_FACTOR = 0.3f;

    private final Pointer pix;
    private boolean closed;

    private NativeImage(Pointer pix) {
        this.pix = pix;
    }

    /** @throws UnreadableImageException when the bytes are not a picture that can be decoded */
    public static NativeImage decode(byte[] encoded) {
        return normal(LEPTONICA.pixReadMem(encoded, new NativeSize(encoded.length)));
    }

    /** @throws UnreadableImageException when the file is not a picture that can be decoded */
    public static NativeImage decode(Path file) {
        return normal(LEPTONICA.pixRead(file.toString()));
    }

    /**
     * @param directory from 0
     * @throws UnreadableImageException when that page of the TIFF cannot be decoded
     */
    public static NativeImage decodeTiff(Path file, int directory) {
        return normal(LEPTONICA.pixReadTiff(file.toString(), directory));
    }

    /** A blank picture whose bits the caller sets through {@link #writeRow}. */
    static NativeImage create(int width, int height, int depth) {
        return new NativeImage(required(LEPTONICA.pixCreate(width, height, depth)));
    }

    /** @param words the row's bits, most significant first, padded to whole words */
    void writeRow(int row, int[] words) {
        int wordsPerLine = LEPTONICA.pixGetWpl(pix);
        LEPTONICA.pixGetData(pix).write(4L * wordsPerLine * row, words, 0, wordsPerLine);
    }

    /** The row's bits, as {@link #writeRow} takes them. */
    int[] readRow(int row) {
        int wordsPerLine = LEPTONICA.pixGetWpl(pix);
        return LEPTONICA.pixGetData(pix).getIntArray(4L * wordsPerLine * row, wordsPerLine);
    }

    /** The brightness of each pixel, row by row; for 8-bit pictures. */
    public byte[] brightness() {
        int width = width();
        int height = height();
        ByteBuffer row = ByteBuffer.allocate(4 * wordsPerRow());
        byte[] all = new byte[Math.multiplyExact(width, height)];
        for (int y = 0; y < height; y++) {
            row.asIntBuffer().put(readRow(y));
            System.arraycopy(row.array(), 0, all, y * width, width);
        }
        return all;
    }

    int wordsPerRow() {
        return LEPTONICA.pixGetWpl(pix);
    }

    public int width() {
        return LEPTONICA.pixGetWidth(pix);
    }

    public int height() {
        return LEPTONICA.pixGetHeight(pix);
    }

    /** Bits for each pixel: 1, 8 or 32. */
    public int depth() {
        return LEPTONICA.pixGetDepth(pix);
    }

    /** For the recogniser only; stays owned by this picture. */
    public Pix pix() {
        Pix view = new Pix(pix);
        view.setAutoSynch(false);
        return view;
    }

    /** This picture's successor; this one is closed. */
    public NativeImage then(Function<NativeImage, NativeImage> step) {
        try (this) {
            return step.apply(this);
        }
    }

    /** @param turns clockwise quarter turns */
    public NativeImage turned(int turns) {
        int quarters = Math.floorMod(turns, 4);
        return quarters == 0 ? shared() : of(LEPTONICA.pixRotateOrth(pix, quarters));
    }

    /** Turned clockwise by a small angle about its centre, keeping its size. */
    NativeImage rotated(double degrees) {
        return of(LEPTONICA.pixRotate(
                pix, (float) Math.toRadians(degrees), Leptonica.ROTATE_AREA_MAP, Leptonica.BRING_IN_WHITE, 0, 0));
    }

    /** 8 bits of luminance. */
    public NativeImage grey() {
        return depth() == 8 ? shared() : of(LEPTONICA.pixConvertTo8(pix, 0));
    }

    /** The red channel of a colour picture: red seals and red ink vanish from it. */
    public NativeImage red() {
        return depth() == 32 ? of(LEPTONICA.pixGetRGBComponent(pix, Leptonica.RED)) : grey();
    }

    /** Scaled to a fraction of its size, with smoothing; 1 bit becomes grey. */
    public NativeImage reduced(double factor) {
        if (depth() == 1) {
            return of(LEPTONICA.pixScaleToGray(pix, (float) factor));
        }
        return of(LEPTONICA.pixScaleAreaMap(pix, (float) factor, (float) factor));
    }

    /** Scaled up, interpolated; 1 bit becomes grey. */
    public NativeImage enlarged(double factor) {
        try (NativeImage deep = depth() == 1 ? grey() : shared()) {
            return of(LEPTONICA.pixScale(deep.pix, (float) factor, (float) factor));
        }
    }

    /** Grey values at or above the limit become white, the rest is stretched down to black. */
    NativeImage whiteFrom(int limit) {
        return of(LEPTONICA.pixGammaTRC(null, pix, 1f, 0, limit));
    }

    /** Black where the grey is below the limit. */
    NativeImage blackBelow(int limit) {
        return of(LEPTONICA.pixThresholdToBinary(pix, limit));
    }

    /** A slight blur of the given standard deviation in pixels; 1 bit becomes grey. */
    NativeImage blurred(double sigma) {
        try (NativeImage grey = grey()) {
            Pointer kernel = LEPTONICA.makeGaussianKernel(2, 2, (float) sigma, 1f);
            try {
                return of(LEPTONICA.pixConvolve(grey.pix, kernel, 8, 1));
            } finally {
                LEPTONICA.kernelDestroy(new PointerByReference(kernel));
            }
        }
    }

    /** Without a border of the given share of each side. */
    NativeImage withoutBorder(double share) {
        int left = (int) (width() * share);
        int top = (int) (height() * share);
        return clipped(
                new Box(left, top, left + Math.max(1, width() - 2 * left), top + Math.max(1, height() - 2 * top)));
    }

    /** What is in the box, which overlaps the picture. */
    public NativeImage clipped(Box part) {
        Pointer box = LEPTONICA.boxCreate(part.left(), part.top(), part.width(), part.height());
        try {
            return of(LEPTONICA.pixClipRectangle(pix, box, null));
        } finally {
            LEPTONICA.boxDestroy(new PointerByReference(box));
        }
    }

    /** With pixels of its own, for {@link #writeRow}. */
    NativeImage copy() {
        return of(LEPTONICA.pixCopy(null, pix));
    }

    /** The same pixels, to be closed separately. */
    NativeImage shared() {
        return of(LEPTONICA.pixClone(pix));
    }

    /** Number of pixels of each grey value; for 8-bit pictures. */
    float[] greyHistogram() {
        return greyHistogram(4);
    }

    private float[] greyHistogram(int step) {
        Pointer counts = LEPTONICA.pixGetGrayHistogram(pix, step);
        try {
            return LEPTONICA.numaGetFArray(counts, 0).getFloatArray(0, 256);
        } finally {
            LEPTONICA.numaDestroy(new PointerByReference(counts));
        }
    }

    /** Share of black pixels of a 1-bit picture. */
    double blackShare() {
        IntByReference count = new IntByReference();
        LEPTONICA.pixCountPixels(pix, count, null);
        return count.getValue() / ((double) width() * height());
    }

    /** Where the connected marks of a 1-bit picture are. */
    List<Box> marks() {
        Pointer boxes = LEPTONICA.pixConnCompBB(pix, Leptonica.ALL_NEIGHBOURS);
        if (boxes == null) {
            return List.of();
        }
        try {
            IntByReference x = new IntByReference();
            IntByReference y = new IntByReference();
            IntByReference width = new IntByReference();
            IntByReference height = new IntByReference();
            List<Box> marks = new ArrayList<>();
            for (int i = 0; i < LEPTONICA.boxaGetCount(boxes); i++) {
                LEPTONICA.boxaGetBoxGeometry(boxes, i, x, y, width, height);
                int left = x.getValue();
                int top = y.getValue();
                marks.add(new Box(left, top, left + width.getValue(), top + height.getValue()));
            }
            return marks;
        } finally {
            LEPTONICA.boxaDestroy(new PointerByReference(boxes));
        }
    }

    /** Of an 8-bit picture: how bright the paper is where it is darkest, as a share of where it is brightest. */
    double shade() {
        int tile = Math.max(1, Math.min(width(), height()) / TILES);
        Pointer brightest = LEPTONICA.pixScaleGrayMinMax(pix, tile, tile, Leptonica.CHOOSE_MAX);
        if (brightest == null) {
            return 1;
        }
        try (NativeImage tiles = new NativeImage(brightest)) {
            float[] histogram = tiles.greyHistogram(1);
            double all = tiles.width() * (double) tiles.height();
            double seen = 0;
            int dark = 0;
            while (dark < 255 && seen + histogram[dark] < DARKEST_TILES * all) {
                seen += histogram[dark++];
            }
            int bright = 255;
            while (bright > 1 && histogram[bright] == 0) {
                bright--;
            }
            return dark / (double) bright;
        }
    }

    /** Of an 8-bit picture: light evened out, so that the paper is equally bright everywhere. */
    NativeImage flattened() {
        return of(LEPTONICA.pixBackgroundNorm(
                pix, null, null, FLAT_TILE, FLAT_TILE, 80, FLAT_TILE * FLAT_TILE / 3, 230, 2, 2));
    }

    /** Of an 8-bit picture: black where a pixel is darker than its neighbourhood, after Sauvola. */
    NativeImage locallyBilevel() {
        PointerByReference bilevel = new PointerByReference();
        LEPTONICA.pixSauvolaBinarizeTiled(pix, SAUVOLA_HALF_WINDOW, SAUVOLA_FACTOR, 1, 1, null, bilevel);
        return of(bilevel.getValue());
    }

    /** Skew of a 1-bit picture's lines. */
    Skew skew() {
        FloatByReference angle = new FloatByReference();
        FloatByReference confidence = new FloatByReference();
        int failed = LEPTONICA.pixFindSkew(pix, angle, confidence);
        return failed != 0 ? new Skew(0, 0) : new Skew(angle.getValue(), confidence.getValue());
    }

    /** @param degrees to turn clockwise to straighten the lines */
    record Skew(double degrees, double confidence) {}

    /** Whether colours other than greys are seen in more than a trace of the pixels. */
    public boolean hasColour() {
        if (depth() < 32) {
            return false;
        }
        FloatByReference coloured = new FloatByReference();
        FloatByReference counted = new FloatByReference();
        int step = Math.max(1, (int) Math.sqrt((double) width() * height() / 500_000));
        LEPTONICA.pixColorFraction(pix, 20, 244, 24, step, counted, coloured);
        return counted.getValue() * coloured.getValue() > 0.0002;
    }

    /** Whether it shows little else than black writing on white, apart from the smooth edges of letters. */
    public boolean isNearlyBilevel() {
        if (hasColour()) {
            return false;
        }
        try (NativeImage grey = grey()) {
            float[] histogram = grey.greyHistogram();
            double all = 0;
            double between = 0;
            for (int value = 0; value < 256; value++) {
                all += histogram[value];
                between += value >= 48 && value < 208 ? histogram[value] : 0;
            }
            return between < 0.04 * all;
        }
    }

    /** Black below the middle grey. */
    public NativeImage bilevel() {
        try (NativeImage grey = grey()) {
            return grey.blackBelow(128);
        }
    }

    /** @param quality 1 to 100 */
    public byte[] toJpeg(int quality) {
        return encoded((bytes, size) -> LEPTONICA.pixWriteMemJpeg(bytes, size, pix, quality, 0));
    }

    public byte[] toPng() {
        return encoded((bytes, size) -> LEPTONICA.pixWriteMem(bytes, size, pix, Leptonica.FORMAT_PNG));
    }

    /** A TIFF with one G4 strip; for 1-bit pictures. */
    public byte[] toG4() {
        return encoded((bytes, size) -> LEPTONICA.pixWriteMem(bytes, size, pix, Leptonica.FORMAT_TIFF_G4));
    }

    private interface Encoder {
        int encode(PointerByReference bytes, NativeSizeByReference size);
    }

    private static byte[] encoded(Encoder encoder) {
        PointerByReference bytes = new PointerByReference();
        NativeSizeByReference size = new NativeSizeByReference();
        int failed = encoder.encode(bytes, size);
        Pointer start = bytes.getValue();
        if (failed != 0 || start == null) {
            throw new UnreadableImageException("the picture cannot be encoded");
        }
        try {
            return start.getByteArray(0, size.getValue().intValue());
        } finally {
            LEPTONICA.lept_free(start);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            LEPTONICA.pixDestroy(new PointerByReference(pix));
        }
    }

    private static NativeImage of(@Nullable Pointer pix) {
        return new NativeImage(required(pix));
    }

    private static Pointer required(@Nullable Pointer pix) {
        if (pix == null) {
            throw new UnreadableImageException("the picture cannot be decoded");
        }
        return pix;
    }

    /** Palette, transparency and odd depths removed. */
    private static NativeImage normal(@Nullable Pointer read) {
        NativeImage image = of(read);
        if (LEPTONICA.pixGetColormap(image.pix) != null) {
            image = image.then(i -> of(LEPTONICA.pixRemoveColormap(i.pix, Leptonica.COLORMAP_TO_ITS_KIND)));
        }
        if (LEPTONICA.pixGetSpp(image.pix) == 4) {
            image = image.then(i -> of(LEPTONICA.pixRemoveAlpha(i.pix)));
        }
        int depth = image.depth();
        return depth == 1 || depth == 8 || depth == 32 ? image : image.then(NativeImage::grey);
    }
}
