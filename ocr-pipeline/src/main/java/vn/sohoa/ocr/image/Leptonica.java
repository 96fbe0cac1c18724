package vn.sohoa.ocr.image;

import com.ochafik.lang.jnaerator.runtime.NativeSize;
import com.ochafik.lang.jnaerator.runtime.NativeSizeByReference;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.FloatByReference;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import net.sourceforge.lept4j.util.LoadLibs;
import org.jspecify.annotations.Nullable;

/**
 * The calls of the picture library that are used here, the same in all its versions from 1.82. The wrapper of lept4j
 * has only some of them. Names are the library's own.
 */
interface Leptonica extends Library {

    Leptonica INSTANCE = load();

    int FORMAT_PNG = 3;
    int FORMAT_TIFF_G4 = 8;
    int COLORMAP_TO_ITS_KIND = 4;
    int ROTATE_AREA_MAP = 1;
    int BRING_IN_WHITE = 1;
    int RED = 0;
    int CHOOSE_MAX = 2;
    int ALL_NEIGHBOURS = 8;
    int NO_MESSAGES = 6;

    int setMsgSeverity(int severity);

    @Nullable Pointer pixReadMem(byte[] bytes, NativeSize size);

    @Nullable Pointer pixRead(String file);

    @Nullable Pointer pixReadTiff(String file, int directory);

    @Nullable Pointer pixCreate(int width, int height, int depth);

    @Nullable Pointer pixClone(Pointer pix);

    Pointer pixCopy(@Nullable Pointer target, Pointer pix);

    void pixDestroy(PointerByReference pix);

    int pixGetWidth(Pointer pix);

    int pixGetHeight(Pointer pix);

    int pixGetDepth(Pointer pix);

    int pixGetSpp(Pointer pix);

    int pixGetWpl(Pointer pix);

    Pointer pixGetData(Pointer pix);

    @Nullable Pointer pixGetColormap(Pointer pix);

    @Nullable Pointer pixRemoveColormap(Pointer pix, int to);

    @Nullable Pointer pixRemoveAlpha(Pointer pix);

    @Nullable Pointer pixConvertTo8(Pointer pix, int withColormap);

    @Nullable Pointer pixGetRGBComponent(Pointer pix, int component);

    @Nullable Pointer pixRotateOrth(Pointer pix, int quarterTurns);

    @Nullable Pointer pixRotate(Pointer pix, float radians, int method, int background, int width, int height);

    @Nullable Pointer pixScale(Pointer pix, float x, float y);

    @Nullable Pointer pixScaleAreaMap(Pointer pix, float x, float y);

    @Nullable Pointer pixScaleToGray(Pointer pix, float factor);

    @Nullable Pointer pixGammaTRC(@Nullable Pointer target, Pointer pix, float gamma, int black, int white);

    @Nullable Pointer pixThresholdToBinary(Pointer pix, int threshold);

    Pointer makeGaussianKernel(int halfHeight, int halfWidth, float deviation, float max);

    void kernelDestroy(PointerByReference kernel);

    @Nullable Pointer pixConvolve(Pointer pix, Pointer kernel, int depth, int normalise);

    Pointer boxCreate(int x, int y, int width, int height);

    void boxDestroy(PointerByReference box);

    @Nullable Pointer pixClipRectangle(Pointer pix, Pointer box, @Nullable PointerByReference clipped);

    Pointer pixGetGrayHistogram(Pointer pix, int step);

    Pointer numaGetFArray(Pointer numbers, int copy);

    void numaDestroy(PointerByReference numbers);

    @Nullable Pointer pixConnCompBB(Pointer pix, int connectivity);

    int boxaGetCount(Pointer boxes);

    int boxaGetBoxGeometry(
            Pointer boxes, int index, IntByReference x, IntByReference y, IntByReference width, IntByReference height);

    void boxaDestroy(PointerByReference boxes);

    @Nullable Pointer pixScaleGrayMinMax(Pointer pix, int x, int y, int minOrMax);

    @Nullable Pointer pixBackgroundNorm(
            Pointer pix,
            @Nullable Pointer mask,
            @Nullable Pointer grey,
            int tileWidth,
            int tileHeight,
            int threshold,
            int leastCount,
            int target,
            int smoothX,
            int smoothY);

    int pixSauvolaBinarizeTiled(
            Pointer pix,
            int halfWindow,
            float factor,
            int tilesAcross,
            int tilesDown,
            @Nullable PointerByReference thresholds,
            PointerByReference bilevel);

    int pixCountPixels(Pointer pix, IntByReference count, @Nullable Pointer table);

    int pixFindSkew(Pointer pix, FloatByReference degrees, FloatByReference confidence);

    int pixColorFraction(
            Pointer pix,
            int dark,
            int light,
            int difference,
            int step,
            FloatByReference between,
            FloatByReference coloured);

    int pixWriteMem(PointerByReference bytes, NativeSizeByReference size, Pointer pix, int format);

    int pixWriteMemJpeg(
            PointerByReference bytes, NativeSizeByReference size, Pointer pix, int quality, int progressive);

    void lept_free(Pointer memory);

    private static Leptonica load() {
        Leptonica leptonica = Native.load(LoadLibs.getLeptonicaLibName(), Leptonica.class);
        leptonica.setMsgSeverity(NO_MESSAGES);
        return leptonica;
    }
}
