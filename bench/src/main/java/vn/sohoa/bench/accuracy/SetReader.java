package vn.sohoa.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.sohoa.core.text.OcrEngine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.UnreadableException;

/** Has the programs read the pages of a set, as many at a time as there are cores. */
final class SetReader {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final OcrEngine sohoa;
    private final Reader tesseract;

    SetReader(OcrEngine sohoa, Reader tesseract) {
        this.sohoa = sohoa;
        this.tesseract = tesseract;
    }

    List<Reading> read(PageSet set) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(CORES)) {
            List<Future<Reading>> pending = set.pages().stream()
                    .map(page -> threads.submit(() -> new Reading(page, tesseract.read(page, set), words(page))))
                    .toList();
            List<Reading> readings = new ArrayList<>();
            for (Future<Reading> each : pending) {
                readings.add(each.get());
            }
            return readings;
        }
    }

    private Optional<OcrPage> words(TruthPage page) {
        try {
            return Optional.of(sohoa.read(page.file(), page.number()));
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }
}
