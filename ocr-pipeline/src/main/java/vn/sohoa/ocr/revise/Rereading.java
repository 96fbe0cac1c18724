package vn.sohoa.ocr.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.digitise.PageFacts;
import vn.sohoa.core.digitise.PreservationQueue.DescribedRecord;
import vn.sohoa.core.digitise.StagedRecord;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.PageState;
import vn.sohoa.core.review.RevisionQueue;
import vn.sohoa.core.review.RevisionQueue.PageAgain;
import vn.sohoa.core.review.RevisionQueue.Revisable;
import vn.sohoa.core.text.OcrEngine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.ocr.PageReading;
import vn.sohoa.ocr.digitise.CorrectedWords;
import vn.sohoa.ocr.digitise.Describing;
import vn.sohoa.ocr.digitise.Inspection;
import vn.sohoa.ocr.digitise.WorkFiles;

/**
 * Reads the pages of a preserved dossier again, with the recogniser of today, and describes them anew. The words are in
 * staging before it is committed that they are; from there {@link Revision} takes them into the archive.
 */
public final class Rereading {

    private static final Logger log = LoggerFactory.getLogger(Rereading.class);

    private final RevisionQueue queue;
    private final ArchivedDossiers archive;
    private final StagingArea staging;
    private final WorkFiles workFiles;
    private final Reader reader;
    private final Describing describing;
    private final Predicate<String> asPrinted;
    private volatile boolean stopped;

    /** @param asPrinted whether the standard form of a field is what is printed */
    public Rereading(
            RevisionQueue queue,
            ArchivedDossiers archive,
            StagingArea staging,
            WorkFiles workFiles,
            Reader reader,
            Describing describing,
            Predicate<String> asPrinted) {
        this.queue = queue;
        this.archive = archive;
        this.staging = staging;
        this.workFiles = workFiles;
        this.reader = reader;
        this.describing = describing;
        this.asPrinted = asPrinted;
    }

    /**
     * What opens files and reads pages.
     *
     * @param atOnce pages
     */
    public record Reader(Inspection inspection, OcrEngine engine, int atOnce) {}

    /** A page and what became of it this time. */
    private record Page(PageId id, PageState before, Optional<OcrPage> archived, Future<PageReading> reading) {}

    /** Gives up at the next page; nothing is committed. */
    void stop() {
        stopped = true;
    }

    /** Begins anew, whatever an earlier try left behind. */
    void read(Revisable dossier) {
        List<DossierPage> pages = new ArrayList<>();
        List<PageAgain> again = new ArrayList<>();
        CorrectedWords words = new CorrectedWords(dossier.contents().papers(), asPrinted);
        try (ExecutorService readers = Executors.newFixedThreadPool(reader.atOnce)) {
            try {
                for (Page page : begin(dossier, readers)) {
                    PageReading reading = outcome(page.reading);
                    pages.add(described(page, reading, words));
                    again(page.id, reading).ifPresent(again::add);
                }
            } catch (RuntimeException e) {
                readers.shutdownNow();
                throw e;
            }
        }
        Describing.Described described = describing.describe(pages, dossier.manifest());
        queue.read(dossier.contents().id(), again, described.description(), described.version());
        log.info("Dossier {}: {} pages read again", dossier.contents().id(), again.size());
    }

    private List<Page> begin(Revisable dossier, ExecutorService readers) {
        List<Page> pages = new ArrayList<>();
        for (DescribedRecord record : dossier.contents().records()) {
            StagedRecord staged = record.staged();
            staging.release(staged.id(), staged.digest());
            archive.stageOriginal(staged);
            reader.inspection.again(staged);
            List<Optional<OcrPage>> archived = archive.words(staged);
            for (int number = 1; number <= staged.pages(); number++) {
                PageId id = new PageId(staged.id(), number);
                PageState before = record.pages().get(number - 1);
                pages.add(new Page(id, before, archived.get(number - 1), readers.submit(() -> read(staged, id))));
            }
        }
        return pages;
    }

    private PageReading read(StagedRecord record, PageId page) {
        if (stopped) {
            throw new CancellationException();
        }
        PageReading reading = PageReading.of(reader.engine, staging.original(record.digest()), page.number());
        reading.words().ifPresent(words -> workFiles.write(page, words));
        return reading;
    }

    private static DossierPage described(Page page, PageReading reading, CorrectedWords corrected) {
        boolean blank = reading instanceof PageReading.Blank
                || (reading instanceof PageReading.Unreadable && page.before == PageState.BLANK);
        Optional<OcrPage> words = reading.words().or(() -> page.archived);
        return new DossierPage(page.id, blank, corrected.of(page.id, words));
    }

    private static Optional<PageAgain> again(PageId page, PageReading reading) {
        return switch (reading) {
            case PageReading.Read(OcrPage words) -> Optional.of(new PageAgain(page, false, facts(words)));
            case PageReading.Blank(OcrPage words) -> Optional.of(new PageAgain(page, true, facts(words)));
            case PageReading.Unreadable unreadable -> Optional.empty();
        };
    }

    private static PageFacts facts(OcrPage words) {
        return new PageFacts(
                words.width(), words.height(), words.dpi(), (int) words.words().count(), words.meanConfidence());
    }

    private static PageReading outcome(Future<PageReading> reading) {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
