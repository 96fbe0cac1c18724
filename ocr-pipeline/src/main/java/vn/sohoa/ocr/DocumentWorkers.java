package vn.sohoa.ocr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.text.OcrEngine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.PageImages;
import vn.sohoa.core.text.UnreadableException;
import vn.sohoa.ocr.worker.Answer;
import vn.sohoa.ocr.worker.PageWords;
import vn.sohoa.ocr.worker.Request;
import vn.sohoa.ocr.worker.WorkerPool;

/**
 * Opens, reads, shows and converts received files, each in a child process that can be killed: no file is parsed here.
 * Thread-safe; a call waits for a free child. A call whose thread is interrupted throws {@link CancellationException}
 * with the interrupt flag set. Close it to stop the children; they also end by themselves when this process dies.
 */
public final class DocumentWorkers implements OcrEngine, PageImages, AutoCloseable {

    /** The recogniser should give up by itself shortly before its worker is killed. */
    private static final double READ_SHARE = 0.9;

    /** A preservation copy takes the deadline of a page, and this for each page. */
    private static final Duration COPY_PER_PAGE = Duration.ofSeconds(3);

    private final OcrSettings settings;
    private final WorkerPool pool;

    public DocumentWorkers(OcrSettings settings) {
        this.settings = settings;
        pool = new WorkerPool(new WorkerPool.Settings(
                settings.workers(),
                settings.recycleAfterPages(),
                settings.heapMegabytes(),
                settings.maxPixels(),
                settings.maxPages(),
                Duration.ofMillis((long) (settings.deadline().toMillis() * READ_SHARE))));
    }

    /**
     * Opens a file by its content and counts its pages, without decoding pictures.
     *
     * @throws UnreadableException when it is not a PDF, TIFF, JPEG or PNG, is damaged, locked, empty or too large
     */
    public int countPages(Path file) {
        Answer.Pages pages = ask(Answer.Pages.class, new Request.CountPages(absolute(file)), settings.deadline());
        return pages.count();
    }

    /** @throws OcrUnavailableException when the recogniser or its language data is not installed */
    @Override
    public OcrPage read(Path file, int page) {
        String tessdata = LanguageData.find(settings.tessdata()).toString();
        Answer.Words words =
                ask(Answer.Words.class, new Request.ReadPage(absolute(file), page, tessdata), settings.deadline());
        return words.page();
    }

    @Override
    public Image render(Path file, int page, int rotation, int maxWidth) {
        Answer.Picture picture = ask(
                Answer.Picture.class,
                new Request.RenderPage(absolute(file), page, rotation, maxWidth),
                settings.deadline());
        return new Image(picture.mediaType(), picture.bytes());
    }

    /**
     * Writes a PDF/A-2b with the pages upright and their words as invisible text. The same input gives the same bytes.
     *
     * @param pages the words of each page in order; a page without them, or past the list's end, gets no text
     * @param target overwritten; on failure nothing is left there
     * @throws UnreadableException when a page of the original cannot be shown
     */
    public void writePreservationCopy(
            Path original, List<Optional<OcrPage>> pages, PreservationMetadata metadata, Path target) {
        Duration deadline = settings.deadline().plus(COPY_PER_PAGE.multipliedBy(pages.size()));
        boolean written = false;
        try {
            Path words = Files.createTempFile("sohoa-words-", ".json");
            try {
                PageWords.write(pages, words);
                ask(
                        Answer.Done.class,
                        new Request.WriteCopy(
                                absolute(original),
                                words.toString(),
                                metadata.title(),
                                metadata.created(),
                                absolute(target)),
                        deadline);
                written = true;
            } finally {
                Files.deleteIfExists(words);
                if (!written) {
                    Files.deleteIfExists(target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T extends Answer> T ask(Class<T> expected, Request request, Duration deadline) {
        Answer answer = pool.ask(request, deadline);
        return switch (answer) {
            case Answer.Refused refused ->
                throw new UnreadableException(new Quarantine(refused.code(), refused.detail()));
            case Answer.Unavailable unavailable -> throw new OcrUnavailableException(unavailable.message(), null);
            case Answer.Pages pages -> expected.cast(pages);
            case Answer.Words words -> expected.cast(words);
            case Answer.Picture picture -> expected.cast(picture);
            case Answer.Done done -> expected.cast(done);
        };
    }

    private static String absolute(Path file) {
        return file.toAbsolutePath().toString();
    }

    @Override
    public void close() {
        pool.close();
    }
}
