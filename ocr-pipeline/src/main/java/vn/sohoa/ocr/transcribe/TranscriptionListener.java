package vn.sohoa.ocr.transcribe;

import java.util.List;
import java.util.Map;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.ocr.PageReading;

/** Hears how far a transcription is. Called from several threads at once. */
public interface TranscriptionListener {

    void opened(Source source, int pages);

    /** @param number of the page, from 1; pages are not read in order */
    void read(Source source, int number, PageReading page);

    /** What was asked for is in its place, but for the forms that could not be made. */
    void written(Source source, List<PageReading> pages, Map<TranscriptForm, Quarantine> missing);

    /** The file could not be opened; nothing was written. */
    void refused(Source source, Quarantine reason);
}
