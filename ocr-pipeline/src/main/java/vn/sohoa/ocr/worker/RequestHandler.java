package vn.sohoa.ocr.worker;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.digitise.Inspected;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.text.UnreadableException;
import vn.sohoa.ocr.codes.CodeReader;
import vn.sohoa.ocr.document.SourceFile;
import vn.sohoa.ocr.document.SourcePage;
import vn.sohoa.ocr.image.NativeImage;
import vn.sohoa.ocr.preserve.DeliveredCopy;
import vn.sohoa.ocr.preserve.PreservationCopy;
import vn.sohoa.ocr.recognise.EngineMissingException;
import vn.sohoa.ocr.recognise.Engines;
import vn.sohoa.ocr.recognise.PageReader;

/** Does what a request asks, in the worker process. Whatever a file makes the libraries throw becomes an answer. */
final class RequestHandler implements AutoCloseable {

    /** Of an A4 sheet as it is scanned, at 300 dots per inch. */
    private static final long SHEET_PIXELS = 2480L * 3508;

    private final WorkerConfig config;
    private final Progress progress;
    private @Nullable Engines engines;

    /** Told of each page before it is looked at, without its pixels, and again before it is decoded or drawn. */
    interface Progress {
        void begins(int page, long pixels) throws IOException;
    }

    RequestHandler(WorkerConfig config, Progress progress) {
        this.config = config;
        this.progress = progress;
    }

    Answer answer(Request request) {
        try {
            return switch (request) {
                case Request.Inspect inspect -> inspect(inspect);
                case Request.ReadPage read -> read(read);
                case Request.RenderPage render -> render(render);
                case Request.FindCodes codes -> findCodes(codes);
                case Request.WriteCopy copy -> writeCopy(copy);
                case Request.WriteDelivery delivery -> writeDelivery(delivery);
                case Request.Misbehave misbehave -> {
                    progress.begins(1, misbehave.pixels());
                    yield Misbehaviour.of(misbehave);
                }
            };
        } catch (UnreadableException e) {
            return refused(e.quarantine());
        } catch (NoSuchFileException e) {
            return refused(new Quarantine(LedgerCode.VANISHED));
        } catch (AccessDeniedException e) {
            return refused(new Quarantine(LedgerCode.UNREADABLE, "no permission"));
        } catch (EngineMissingException e) {
            return new Answer.Unavailable(String.valueOf(e.getMessage()));
        } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
            return new Answer.Unavailable("The native libraries of Tesseract and Leptonica cannot be loaded."
                    + " Install the package tesseract-ocr. (" + e.getMessage() + ")");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return isFullDisk(e)
                    ? new Answer.Unavailable("No space is left on the disk. Make room and try again.")
                    : refused(new Quarantine(LedgerCode.CORRUPT, describe(e)));
        }
    }

    /** The file being read is not to blame for that. */
    private static boolean isFullDisk(@Nullable Throwable problem) {
        return problem != null
                && (String.valueOf(problem.getMessage()).contains("No space left on device")
                        || isFullDisk(problem.getCause()));
    }

    private Answer inspect(Request.Inspect request) throws IOException {
        try (SourceFile file = SourceFile.open(Path.of(request.file()), config.limits())) {
            return new Answer.Opened(new Inspected(file.pages(), file.form(), file.signatures()));
        }
    }

    private Answer read(Request.ReadPage request) throws IOException {
        PageReader reader = new PageReader(engines(request.tessdata()), config.patience());
        try (SourceFile file = SourceFile.open(Path.of(request.file()), config.limits())) {
            return new Answer.Words(reader.read(page(file, request.page())));
        }
    }

    private Answer render(Request.RenderPage request) throws IOException {
        try (SourceFile file = SourceFile.open(Path.of(request.file()), config.limits())) {
            return PagePicture.of(page(file, request.page()), request.rotation(), request.maxWidth());
        }
    }

    private Answer findCodes(Request.FindCodes request) throws IOException {
        try (SourceFile file = SourceFile.open(Path.of(request.file()), config.limits())) {
            SourcePage page = page(file, request.page());
            try (NativeImage upright =
                    PageReader.upright(page).then(image -> image.turned(request.rotation() - page.turns()))) {
                return new Answer.Codes(CodeReader.read(upright));
            }
        }
    }

    private Answer writeCopy(Request.WriteCopy request) throws IOException {
        try (SourceFile file = SourceFile.open(Path.of(request.file()), config.limits());
                PageWords.Reader words = PageWords.open(Path.of(request.words()))) {
            PreservationCopy.write(
                    file,
                    new RequestedSheets(words, request.leftOut(), progress),
                    request.metadata(),
                    Path.of(request.target()));
            return new Answer.Done();
        }
    }

    private Answer writeDelivery(Request.WriteDelivery request) throws IOException {
        progress.begins(1, SHEET_PIXELS);
        DeliveredCopy.write(request.parts(), request.seal(), request.metadata(), Path.of(request.target()));
        return new Answer.Done();
    }

    private SourcePage page(SourceFile file, int number) throws IOException {
        if (number < 1 || number > file.pages()) {
            throw new UnreadableException(
                    new Quarantine(LedgerCode.CORRUPT, "no page " + number + " of " + file.pages()));
        }
        progress.begins(number, 0);
        SourcePage page = file.page(number);
        progress.begins(number, page.pixels());
        return page;
    }

    /** Whether it has needed all that a worker may need. */
    boolean hasReadPictures() {
        return engines != null;
    }

    private Engines engines(String tessdata) {
        if (engines == null) {
            engines = new Engines(tessdata);
        }
        return engines;
    }

    private static Answer refused(Quarantine quarantine) {
        return new Answer.Refused(quarantine.code(), quarantine.detail());
    }

    private static String describe(Throwable problem) {
        if (problem instanceof StackOverflowError) {
            return "nested too deeply";
        }
        String message = problem.getMessage();
        return problem.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    @Override
    public void close() {
        if (engines != null) {
            engines.close();
        }
    }
}
