package vn.sohoa.ocr;

import java.nio.file.Path;
import java.util.Optional;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.text.OcrEngine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.UnreadableException;

/** What became of a page that was read. */
public sealed interface PageReading {

    record Read(OcrPage page) implements PageReading {}

    /** Nothing is written on it; what the engine made of its specks is kept. */
    record Blank(OcrPage page) implements PageReading {}

    record Unreadable(Quarantine reason) implements PageReading {}

    /** @param number from 1 */
    static PageReading of(OcrEngine engine, Path file, int number) {
        try {
            OcrPage page = engine.read(file, number);
            return BlankPages.isBlank(page) ? new Blank(page) : new Read(page);
        } catch (UnreadableException e) {
            return new Unreadable(e.quarantine());
        }
    }

    /** The page's words; empty when it could not be read. */
    default Optional<OcrPage> words() {
        return switch (this) {
            case Read(OcrPage page) -> Optional.of(page);
            case Blank(OcrPage page) -> Optional.of(page);
            case Unreadable unreadable -> Optional.empty();
        };
    }
}
