package vn.sohoa.bench.accuracy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import vn.sohoa.bench.pages.WorkFolder;
import vn.sohoa.bench.report.CsvFile;
import vn.sohoa.ocr.DocumentWorkers;
import vn.sohoa.ocr.OcrSettings;
import vn.sohoa.testing.accuracy.ErrorRate;

/** Reads sets of pages once, for reading gives the same each time, and prints how many errors there are. */
public final class AccuracyBench {

    private final WorkFolder work;
    private final PrintStream progress;

    public AccuracyBench(WorkFolder work, PrintStream progress) {
        this.work = work;
        this.progress = progress;
    }

    /**
     * Reads and prints.
     *
     * @param errors whether to print errors, beside those of {@code tesseract}
     * @param confidence whether to print how reliable the confidence of words is
     * @param raw where the figures of each page go, if wanted
     */
    public void run(PageSets sets, boolean errors, boolean confidence, PrintStream out, Optional<Path> raw)
            throws IOException, InterruptedException, ExecutionException {
        Map<PageSet, List<Reading>> readings = read(sets, errors);
        if (readings.isEmpty()) {
            out.println("There is no page whose text is known: nothing to compare for accuracy and confidence.");
            return;
        }
        if (errors) {
            out.println(new AccuracyReport(TesseractCommand.version(), readings).print());
            if (raw.isPresent()) {
                write(readings, raw.get());
            }
        }
        if (confidence) {
            out.println(new ReliabilityReport(readings).print());
        }
    }

    private Map<PageSet, List<Reading>> read(PageSets sets, boolean besideTesseract)
            throws IOException, InterruptedException, ExecutionException {
        Map<PageSet, List<Reading>> readings = new LinkedHashMap<>();
        progress.println("Preparing pages: " + String.join(", ", sets.names()));
        List<PageSet> loaded = sets.load();
        try (DocumentWorkers workers = new DocumentWorkers(OcrSettings.defaults())) {
            Optional<TesseractCommand> tesseract =
                    besideTesseract ? Optional.of(new TesseractCommand(work.fresh("pictures"))) : Optional.empty();
            SetReader reader = new SetReader(workers, tesseract);
            for (PageSet set : loaded) {
                progress.println("Reading " + set.name() + ", " + set.pages().size() + " pages");
                readings.put(set, reader.read(set));
            }
        }
        return readings;
    }

    private static void write(Map<PageSet, List<Reading>> readings, Path folder) throws IOException {
        CsvFile csv =
                new CsvFile("set", "file", "page", "program", "characters", "character_edits", "words", "word_edits");
        readings.forEach((set, pages) -> pages.forEach(reading -> {
            String truth = reading.page().truth();
            reading.tesseract().ifPresent(text -> row(csv, set, reading, "tesseract", ErrorRate.between(truth, text)));
            row(csv, set, reading, "sohoa", ErrorRate.between(truth, reading.sohoaText()));
        }));
        csv.write(folder.resolve("accuracy.csv"));
    }

    private static void row(CsvFile csv, PageSet set, Reading reading, String program, ErrorRate errors) {
        csv.row(
                set.name(),
                String.valueOf(reading.page().file().getFileName()),
                reading.page().number(),
                program,
                errors.characters(),
                errors.characterEdits(),
                errors.words(),
                errors.wordEdits());
    }
}
