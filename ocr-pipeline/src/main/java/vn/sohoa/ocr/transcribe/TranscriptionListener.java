package vn.sohoa.ocr.transcribe;

import java.util.List;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.ocr.PageReading;

/** Hears how far a transcription is. Called from several threads at once. */
public interface TranscriptionListener {

    void opened(Source source, int pages);

    /** @param number of the page, from 1; pages are not read in order */
    void read(Source source, int number, PageReading page);

    /** Everything asked for is in its place. */
    void written(Source source, List<PageReading> pages);

    /** Nothing was written for this file. */
    void refused(Source source, Quarantine reason);
}
