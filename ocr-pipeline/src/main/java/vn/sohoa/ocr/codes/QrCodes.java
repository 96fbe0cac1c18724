package vn.sohoa.ocr.codes;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.detector.Detector;
import com.google.zxing.qrcode.detector.FinderPattern;
import com.google.zxing.qrcode.detector.FinderPatternInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.sohoa.core.describe.PageCode;
import vn.sohoa.core.text.Box;
import vn.sohoa.ocr.image.NativeImage;

/** The QR codes of a picture: first where their corners are, then what each says. */
final class QrCodes {

    /** Places that are looked at quickly, and places that are looked at in every way there is. */
    private static final int MOST_PLACES = 40;

    private static final int MOST_EFFORTS = 6;

    /** Modules that are free around a code. */
    private static final double QUIET = 4;

    private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

    private final NativeImage grey;
    private final Frame frame;
    private int efforts;

    private QrCodes(NativeImage grey, Frame frame) {
        this.grey = grey;
        this.frame = frame;
    }

    /** @param frame from the picture to the page */
    static List<PageCode> read(NativeImage grey, Frame frame) {
        return Luminance.bits(Luminance.of(grey).local())
                .map(bits -> new QrCodes(grey, frame).read(bits))
                .orElse(List.of());
    }

    private List<PageCode> read(BitMatrix bits) {
        List<Corners> places = Corners.among(FinderMarks.of(bits));
        List<PageCode> codes = new ArrayList<>();
        List<FinderPattern> taken = new ArrayList<>();
        for (Corners place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
            if (place.marks().noneMatch(taken::contains)) {
                read(place, bits).ifPresent(code -> {
                    codes.add(code);
                    place.marks().forEach(taken::add);
                });
            }
        }
        return codes;
    }

    private Optional<PageCode> read(Corners corners, BitMatrix bits) {
        Optional<PageCode> code = new AtCorners(bits).decode(corners).map(text -> code(corners, text));
        if (code.isPresent() || efforts == MOST_EFFORTS) {
            return code;
        }
        efforts++;
        return closely(corners);
    }

    /** In a cutting around it, at its size, enlarged, and reduced. */
    private Optional<PageCode> closely(Corners corners) {
        Box box = new Frame(1, grey.width(), grey.height()).around(corners.outline(), QUIET * corners.module());
        try (NativeImage cut = grey.clipped(box)) {
            return Stream.<UnaryOperator<NativeImage>>of(
                            image -> image.turned(0), image -> image.enlarged(2), image -> image.reduced(0.5))
                    .flatMap(scaling -> text(cut, scaling).stream())
                    .findFirst()
                    .map(text -> code(corners, text));
        }
    }

    private static Optional<String> text(NativeImage cut, UnaryOperator<NativeImage> scaling) {
        try (NativeImage scaled = scaling.apply(cut)) {
            Luminance luminance = Luminance.of(scaled);
            return text(luminance.local()).or(() -> text(luminance.global()));
        }
    }

    private static Optional<String> text(BinaryBitmap cut) {
        try {
            return Optional.of(new QRCodeReader().decode(cut, HINTS)).map(Result::getText);
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }

    private PageCode code(Corners corners, String text) {
        Box box = frame.around(corners.outline(), 0);
        return new PageCode(box, CodeText.of(text));
    }

    /** Reads a code whose corners are known. */
    private static final class AtCorners extends Detector {

        AtCorners(BitMatrix bits) {
            super(bits);
        }

        Optional<String> decode(Corners corners) {
            try {
                FinderPattern[] marks = {corners.bottomLeft(), corners.topLeft(), corners.topRight()};
                DetectorResult found = processFinderPatternInfo(new FinderPatternInfo(marks));
                return Optional.of(new Decoder().decode(found.getBits(), HINTS)).map(DecoderResult::getText);
            } catch (ReaderException e) {
                return Optional.empty();
            }
        }
    }
}
