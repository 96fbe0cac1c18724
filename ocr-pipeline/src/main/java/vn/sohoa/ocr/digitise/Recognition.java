package vn.sohoa.ocr.digitise;

import vn.sohoa.core.digitise.PageFacts;
import vn.sohoa.core.digitise.RecognitionQueue;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.text.OcrEngine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.UnreadableException;
import vn.sohoa.ocr.BlankPages;

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

    sealed interface Outcome {}

    private record Read(PageId page, PageFacts facts) implements Outcome {}

    private record Blank(PageId page, PageFacts facts) implements Outcome {}

    private record Unreadable(PageId page, Quarantine reason) implements Outcome {}

    Outcome recognise(PageId page) {
        try {
            OcrPage words =
                    engine.read(staging.original(queue.get(page.record()).digest()), page.number());
            workFiles.write(page, words);
            return BlankPages.isBlank(words) ? new Blank(page, facts(words)) : new Read(page, facts(words));
        } catch (UnreadableException e) {
            return new Unreadable(page, e.quarantine());
        }
    }

    void commit(Outcome outcome) {
        switch (outcome) {
            case Read(PageId page, PageFacts facts) -> queue.recognised(page, facts);
            case Blank(PageId page, PageFacts facts) -> queue.blank(page, facts);
            case Unreadable(PageId page, Quarantine reason) -> queue.quarantine(page, reason);
        }
    }

    private static PageFacts facts(OcrPage words) {
        return new PageFacts(
                words.width(), words.height(), words.dpi(), (int) words.words().count(), words.meanConfidence());
    }
}
