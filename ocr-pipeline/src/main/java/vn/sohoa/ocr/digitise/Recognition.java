package vn.sohoa.ocr.digitise;

import java.nio.file.Path;
import vn.sohoa.core.digitise.PageFacts;
import vn.sohoa.core.digitise.RecognitionQueue;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.text.OcrEngine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.ocr.PageReading;

/** Reads one page. Its words are on disk before its state is committed. */
public final class Recognition {

    private final RecognitionQueue queue;
    private final StagingArea staging;
    private final WorkFiles workFiles;
    private final OcrEngine engine;

    public Recognition(RecognitionQueue queue, StagingArea staging, WorkFiles workFiles, OcrEngine engine) {
        this.queue = queue;
        this.staging = staging;
        this.workFiles = workFiles;
        this.engine = engine;
    }

    record Outcome(PageId page, PageReading reading) {}

    Outcome recognise(PageId page) {
        Path original = staging.original(queue.get(page.record()).digest());
        PageReading reading = PageReading.of(engine, original, page.number());
        reading.words().ifPresent(words -> workFiles.write(page, words));
        return new Outcome(page, reading);
    }

    void commit(Outcome outcome) {
        PageId page = outcome.page();
        switch (outcome.reading()) {
            case PageReading.Read(OcrPage words) -> queue.recognised(page, facts(words));
            case PageReading.Blank(OcrPage words) -> queue.blank(page, facts(words));
            case PageReading.Unreadable(Quarantine reason) -> queue.quarantine(page, reason);
        }
    }

    private static PageFacts facts(OcrPage words) {
        return new PageFacts(
                words.width(), words.height(), words.dpi(), (int) words.words().count(), words.meanConfidence());
    }
}
