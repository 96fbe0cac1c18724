package vn.sohoa.ocr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import vn.sohoa.core.describe.PageCode;
import vn.sohoa.core.digitise.Inspected;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.text.OcrEngine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.PageImages;
import vn.sohoa.core.text.UnreadableException;
import vn.sohoa.ocr.preserve.DeliveredCopy;
import vn.sohoa.ocr.preserve.PreservationMetadata;
import vn.sohoa.ocr.preserve.Seal;
import vn.sohoa.ocr.worker.Answer;
import vn.sohoa.ocr.worker.Attempts;
import vn.sohoa.ocr.worker.PageWords;
import vn.sohoa.ocr.worker.Request;
import vn.sohoa.ocr.worker.WorkerLostException;
import vn.sohoa.ocr.worker.WorkerPool;

/**
 * Opens, reads, shows and converts received files, each in a child process that can be killed: no file is parsed here.
 * Thread-safe; a call waits for a free child. A call whose thread is interrupted throws {@link CancellationException}
 * with the interrupt flag set. Close it to stop the children; they also end by themselves when this process dies.
 */
public final class DocumentWorkers implements OcrEngine, PageImages, AutoCloseable {

    /** So many pages of a file may cost a worker each while its copy is written; then the file is given up. */
    private static final int MOST_LEFT_OUT = 20;

    private final OcrSettings settings;
    private final WorkerPool pool;

    public DocumentWorkers(OcrSettings settings) {
        this.settings = settings;
        pool = new WorkerPool(new WorkerPool.Settings(
                settings.workers(),
                settings.recycleAfterPages(),
                settings.deadlines(),
                settings.memory(),
                settings.maxPixels(),
                settings.maxPages(),
                settings.cache()));
    }

    /**
     * Opens a file by its content and counts its pages, without decoding pictures.
     *
     * @throws UnreadableException when it is not a PDF, TIFF, JPEG or PNG, is damaged, locked, empty or too large
     */
    public int countPages(Path file) {
        return inspect(file).pages();
    }

    /** As {@link #countPages}, and how the file was made. */
    public Inspected inspect(Path file) {
        Inspected found =
                ask(Answer.Opened.class, new Request.Inspect(absolute(file))).found();
        prepare(found.pages());
        return found;
    }

    /** The child processes that run now, for whoever wants to measure them. */
    public List<Long> pids() {
        return pool.pids();
    }

    /** Starts workers in the background, as many as this number of pages can use. Nobody has to call it. */
    public void prepare(int pages) {
        pool.prepare(pages);
    }

    /** @throws OcrUnavailableException when the recogniser or its language data is not installed */
    @Override
    public OcrPage read(Path file, int page) {
        String tessdata = LanguageData.find(settings.tessdata()).toString();
        Answer.Words words = ask(Answer.Words.class, new Request.ReadPage(absolute(file), page, tessdata));
        return words.page();
    }

    @Override
    public Image render(Path file, int page, int rotation, int maxWidth) {
        Answer.Picture picture =
                ask(Answer.Picture.class, new Request.RenderPage(absolute(file), page, rotation, maxWidth));
        return new Image(picture.mediaType(), picture.bytes());
    }

    /**
     * Looks for codes that machines read, such as QR, on a page.
     *
     * @param page from 1
     * @param rotation clockwise quarter turns to apply to the stored page, as in {@link OcrPage#rotation()}
     * @return with boxes in the pixels of that page as read
     * @throws UnreadableException when the page has no picture that can be looked at
     */
    public List<PageCode> codes(Path file, int page, int rotation) {
        return ask(Answer.Codes.class, new Request.FindCodes(absolute(file), page, rotation))
                .codes();
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
        boolean written = false;
        try {
            Path words = Files.createTempFile("sohoa-words-", ".json");
            try {
                PageWords.write(pages, words);
                writeCopy(original, pages, words, metadata, target);
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

    private void writeCopy(
            Path original, List<Optional<OcrPage>> pages, Path words, PreservationMetadata metadata, Path target) {
        Attempts attempts = new Attempts();
        Set<Integer> leftOut = new TreeSet<>();
        while (true) {
            try {
                Request request = new Request.WriteCopy(
                        absolute(original), words.toString(), Set.copyOf(leftOut), metadata, absolute(target));
                answer(Answer.Done.class, pool.askOnce(request));
                return;
            } catch (WorkerLostException e) {
                boolean again = mayBeLeftOut(e, pages, leftOut.size()) ? leftOut.add(e.page()) : attempts.allowAfter(e);
                if (!again) {
                    throw new UnreadableException(e.quarantine());
                }
            }
        }
    }

    /**
     * Writes a PDF/A-2b of some pages of preservation copies, with a seal. The same input gives the same bytes.
     *
     * @param parts at least one, with absolute paths
     * @param target overwritten; on failure nothing is left there
     * @throws UnreadableException when a copy cannot be opened
     */
    public void writeDelivery(List<DeliveredCopy.Part> parts, Seal seal, PreservationMetadata metadata, Path target) {
        boolean written = false;
        try {
            ask(
                    Answer.Done.class,
                    new Request.WriteDelivery(parts.getFirst().file(), parts, seal, metadata, absolute(target)));
            written = true;
        } finally {
            if (!written) {
                target.toFile().delete();
            }
        }
    }

    /** A page that could not be read, and costs a worker now as it may have done then, becomes an empty sheet. */
    private static boolean mayBeLeftOut(WorkerLostException lost, List<Optional<OcrPage>> pages, int leftOut) {
        int page = lost.page();
        boolean wordless =
                page > pages.size() || (page > 0 && pages.get(page - 1).isEmpty());
        return wordless && !lost.wasKilled() && leftOut < MOST_LEFT_OUT;
    }

    private <T extends Answer> T ask(Class<T> expected, Request request) {
        try {
            return answer(expected, pool.ask(request));
        } catch (WorkerLostException e) {
            throw new UnreadableException(e.quarantine());
        }
    }

    private static <T extends Answer> T answer(Class<T> expected, Answer answer) {
        return switch (answer) {
            case Answer.Refused refused ->
                throw new UnreadableException(new Quarantine(refused.code(), refused.detail()));
            case Answer.Unavailable unavailable -> throw new OcrUnavailableException(unavailable.message(), null);
            case Answer.Opened counted -> expected.cast(counted);
            case Answer.Words words -> expected.cast(words);
            case Answer.Picture picture -> expected.cast(picture);
            case Answer.Codes codes -> expected.cast(codes);
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
