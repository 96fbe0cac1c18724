package vn.sohoa.ocr.recognise;

import com.sun.jna.Pointer;
import java.nio.IntBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessPageIterator;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.UnreadableException;
import vn.sohoa.ocr.image.NativeImage;

/** One handle of the recogniser, for one thread. Opening it loads the language data and takes a moment. */
final class Tesseract implements AutoCloseable {

    private static final TessAPI API = TessAPI.INSTANCE;

    private static final int BLOCK = ITessAPI.TessPageIteratorLevel.RIL_BLOCK;
    private static final int LINE = ITessAPI.TessPageIteratorLevel.RIL_TEXTLINE;
    private static final int WORD = ITessAPI.TessPageIteratorLevel.RIL_WORD;

    private final TessBaseAPI handle;
    private final String language;

    private Tesseract(TessBaseAPI handle, String language) {
        this.handle = handle;
        this.language = language;
    }

    /**
     * @param tessdata folder of the language data
     * @param language as the engine calls it: {@code vie}, {@code eng}, or several joined by a plus sign
     * @throws EngineMissingException when it cannot be loaded
     */
    static Tesseract open(String tessdata, String language) {
        TessBaseAPI handle = API.TessBaseAPICreate();
        API.TessBaseAPISetVariable(handle, "debug_file", "/dev/null");
        int failed = API.TessBaseAPIInit2(handle, tessdata, language, ITessAPI.TessOcrEngineMode.OEM_LSTM_ONLY);
        if (failed != 0) {
            API.TessBaseAPIDelete(handle);
            throw new EngineMissingException("the language data " + language + " in " + tessdata + " cannot be loaded");
        }
        return new Tesseract(handle, language);
    }

    /** Name and version, as in the archive's records. */
    String engine() {
        return "Tesseract " + API.TessVersion() + " " + language;
    }

    /** How much to find out about a page's layout. */
    enum Layout {
        /** Columns, blocks, and which way up the page is. */
        UNKNOWN_ORIENTATION(ITessAPI.TessPageSegMode.PSM_AUTO_OSD),
        /** Columns and blocks of an upright page. */
        UPRIGHT(ITessAPI.TessPageSegMode.PSM_AUTO),
        /** None: a single line. */
        ONE_LINE(ITessAPI.TessPageSegMode.PSM_SINGLE_LINE);

        private final int mode;

        Layout(int mode) {
            this.mode = mode;
        }
    }

    /**
     * Reads a picture.
     *
     * @throws UnreadableException when it is not done before the deadline
     */
    RawPage read(NativeImage image, int dpi, Layout layout, Duration deadline) {
        API.TessBaseAPISetPageSegMode(handle, layout.mode);
        API.TessBaseAPISetImage2(handle, image.pix());
        API.TessBaseAPISetSourceResolution(handle, dpi);
        try {
            recognise(deadline);
            return collect();
        } finally {
            API.TessBaseAPIClear(handle);
            // the same page gives the same words, whatever was read before
            API.TessBaseAPIClearAdaptiveClassifier(handle);
        }
    }

    private void recognise(Duration deadline) {
        ITessAPI.ETEXT_DESC monitor = API.TessMonitorCreate();
        try {
            long end = System.nanoTime() + deadline.toNanos();
            API.TessMonitorSetDeadlineMSecs(monitor, Math.toIntExact(deadline.toMillis()));
            int failed = API.TessBaseAPIRecognize(handle, monitor);
            if (System.nanoTime() - end > 0) {
                throw new UnreadableException(new Quarantine(LedgerCode.DEADLINE_EXCEEDED));
            }
            if (failed != 0) {
                throw new UnreadableException(new Quarantine(LedgerCode.ENGINE_CRASHED, "recognition failed"));
            }
        } finally {
            API.TessMonitorDelete(monitor);
        }
    }

    private RawPage collect() {
        TessResultIterator results = API.TessBaseAPIGetIterator(handle);
        if (results == null) {
            return new RawPage(0, List.of());
        }
        try {
            TessPageIterator places = API.TessResultIteratorGetPageIterator(results);
            List<RawWord> words = new ArrayList<>();
            int[] orientations = new int[4];
            do {
                String text = text(results);
                if (!text.isBlank()) {
                    words.add(word(text, results, places));
                    orientations[orientation(places) & 3] += text.length();
                }
            } while (API.TessResultIteratorNext(results, WORD) != 0);
            return new RawPage(indexOfLargest(orientations), words);
        } finally {
            API.TessResultIteratorDelete(results);
        }
    }

    private static String text(TessResultIterator results) {
        Pointer text = API.TessResultIteratorGetUTF8Text(results, WORD);
        if (text == null) {
            return "";
        }
        try {
            return text.getString(0, "UTF-8").strip();
        } finally {
            API.TessDeleteText(text);
        }
    }

    private static RawWord word(String text, TessResultIterator results, TessPageIterator places) {
        IntBuffer[] corners = buffers();
        API.TessPageIteratorBoundingBox(places, WORD, corners[0], corners[1], corners[2], corners[3]);
        Box box = new Box(
                corners[0].get(0),
                corners[1].get(0),
                Math.max(corners[0].get(0), corners[2].get(0)),
                Math.max(corners[1].get(0), corners[3].get(0)));
        IntBuffer[] line = buffers();
        boolean hasBaseline = API.TessPageIteratorBaseline(places, LINE, line[0], line[1], line[2], line[3]) != 0;
        RawBaseline baseline = hasBaseline
                ? new RawBaseline(line[0].get(0), line[1].get(0), line[2].get(0), line[3].get(0))
                : new RawBaseline(box.left(), box.bottom(), box.right(), box.bottom());
        return new RawWord(
                text,
                Math.round(API.TessResultIteratorConfidence(results, WORD)),
                box,
                baseline,
                API.TessPageIteratorIsAtBeginningOf(places, BLOCK) != 0,
                API.TessPageIteratorIsAtBeginningOf(places, LINE) != 0);
    }

    /** Of the block the iterator is in. */
    private static int orientation(TessPageIterator places) {
        IntBuffer[] found = buffers();
        API.TessPageIteratorOrientation(places, found[0], found[1], found[2], java.nio.FloatBuffer.allocate(1));
        return found[0].get(0);
    }

    private static int indexOfLargest(int[] counts) {
        int largest = 0;
        for (int i = 1; i < counts.length; i++) {
            largest = counts[i] > counts[largest] ? i : largest;
        }
        return largest;
    }

    private static IntBuffer[] buffers() {
        return new IntBuffer[] {
            IntBuffer.allocate(1), IntBuffer.allocate(1), IntBuffer.allocate(1), IntBuffer.allocate(1)
        };
    }

    /**
     * What the engine says of a picture.
     *
     * @param orientation of most of the writing: where its top points, 0 up, 1 right, 2 down, 3 left
     */
    record RawPage(int orientation, List<RawWord> words) {}

    /** A word in the picture's pixels, and whether a block or a line begins with it. */
    record RawWord(
            String text, int confidence, Box box, RawBaseline baseline, boolean startsBlock, boolean startsLine) {}

    /** Two points of a line's baseline. */
    record RawBaseline(int x1, int y1, int x2, int y2) {}

    @Override
    public void close() {
        API.TessBaseAPIEnd(handle);
        API.TessBaseAPIDelete(handle);
    }
}
