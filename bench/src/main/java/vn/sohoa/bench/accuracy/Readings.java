package vn.sohoa.bench.accuracy;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import vn.sohoa.bench.pages.WorkFolder;
import vn.sohoa.bench.report.Csv;
import vn.sohoa.bench.report.RawFigures;
import vn.sohoa.ocr.DocumentWorkers;
import vn.sohoa.ocr.OcrSettings;
import vn.sohoa.testing.accuracy.ErrorRate;

/** What was read on sets of pages; once, for the same page gives the same words each time. */
public final class Readings {

    private final Map<PageSet, List<Reading>> sets;

    private Readings(Map<PageSet, List<Reading>> sets) {
        this.sets = sets;
    }

    /** Has only ours read: enough for {@link #confidence}. */
    public static Readings of(PageSets sets, PrintStream progress)
            throws IOException, InterruptedException, ExecutionException {
        return read(sets, Reader.NONE, progress);
    }

    /** Has ours and the {@code tesseract} program read. */
    public static Readings besideTesseract(PageSets sets, WorkFolder work, PrintStream progress)
            throws IOException, InterruptedException, ExecutionException {
        return read(sets, new TesseractCommand(work.fresh("pictures")), progress);
    }

    private static Readings read(PageSets sets, Reader tesseract, PrintStream progress)
            throws IOException, InterruptedException, ExecutionException {
        progress.println("Preparing pages: " + String.join(", ", sets.names()));
        List<PageSet> loaded = sets.load();
        int left = loaded.stream().mapToInt(set -> set.pages().size()).sum();
        Map<PageSet, List<Reading>> readings = new LinkedHashMap<>();
        try (DocumentWorkers workers = new DocumentWorkers(OcrSettings.defaults())) {
            SetReader reader = new SetReader(workers, tesseract);
            for (PageSet set : loaded) {
                progress.printf(
                        "Reading %s: %d of %d pages left%n",
                        set.name(), set.pages().size(), left);
                readings.put(set, reader.read(set));
                left -= set.pages().size();
            }
        }
        return new Readings(readings);
    }

    /** Whether there was no page whose text is known. */
    public boolean isEmpty() {
        return sets.isEmpty();
    }

    /** A table of errors, beside those of {@code tesseract}. */
    public String errors() {
        return new AccuracyReport(sets).print();
    }

    /** A table of how reliable the confidence of words is. */
    public String confidence() {
        return new ReliabilityReport(sets).print();
    }

    /** Keeps the errors on each page. */
    public void keep(RawFigures raw) throws IOException {
        Csv csv = new Csv("set", "file", "page", "program", "characters", "character_edits", "words", "word_edits");
        sets.forEach((set, pages) -> pages.forEach(reading -> {
            String truth = reading.page().truth();
            row(csv, set, reading.page(), "tesseract", ErrorRate.between(truth, reading.tesseract()));
            row(csv, set, reading.page(), "sohoa", ErrorRate.between(truth, reading.sohoaText()));
        }));
        raw.keep("accuracy.csv", csv);
    }

    private static void row(Csv csv, PageSet set, TruthPage page, String program, ErrorRate errors) {
        csv.row(
                set.name(),
                String.valueOf(page.file().getFileName()),
                page.number(),
                program,
                errors.characters(),
                errors.characterEdits(),
                errors.words(),
                errors.wordEdits());
    }
}
