package vn.sohoa.ocr.transcribe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.sohoa.core.text.UnreadableException;
import vn.sohoa.ocr.DocumentWorkers;
import vn.sohoa.ocr.OcrSettings;
import vn.sohoa.ocr.PageReading;

/**
 * Reads files and writes what they say. As many pages are read at once as there are workers, whichever file they are of;
 * pages wait in the order of their files, so that hardly more than one large file is held in memory.
 */
public final class Transcription {

    private static final Pattern SEVERAL_PAGES = Pattern.compile("(?i)\\.(pdf|tiff?)$");

    private final OcrSettings settings;
    private final Set<TranscriptForm> forms;
    private final TranscriptionListener listener;

    public Transcription(OcrSettings settings, Set<TranscriptForm> forms, TranscriptionListener listener) {
        this.settings = settings;
        this.forms = forms;
        this.listener = listener;
    }

    /**
     * Reads and writes all files; what one of them is to blame for is told to the listener and does not keep the others.
     *
     * @throws vn.sohoa.core.ArchiveException when this machine cannot do it; what was finished before stays
     * @throws InterruptedException when this thread is interrupted; nothing half-written is left
     */
    public void run(List<Source> sources) throws InterruptedException {
        TranscriptFiles.prepareFolders(sources);
        try (DocumentWorkers workers = new DocumentWorkers(settings);
                ExecutorService readers = Executors.newFixedThreadPool(settings.workers());
                // one more, so that the workers have something to do while a file is put together
                ExecutorService files = Executors.newFixedThreadPool(settings.workers() + 1)) {
            try {
                workers.prepare(wanted(sources));
                TranscriptFiles transcripts = new TranscriptFiles(workers, forms);
                awaitAll(files, sources, source -> transcribe(source, workers, readers, transcripts));
            } finally {
                files.shutdownNow();
                readers.shutdownNow();
            }
        }
    }

    /** Workers that will have something to do; a PDF or TIFF is taken for more than a page, before it is opened. */
    private int wanted(List<Source> sources) {
        boolean several = sources.size() > 1
                || sources.stream()
                        .anyMatch(source -> SEVERAL_PAGES.matcher(source.name()).find());
        return several ? settings.workers() : 1;
    }

    private interface Work {
        void on(Source source) throws InterruptedException;
    }

    private static void awaitAll(ExecutorService threads, List<Source> sources, Work work) throws InterruptedException {
        CompletionService<Source> done = new ExecutorCompletionService<>(threads);
        for (Source source : sources) {
            done.submit(() -> {
                work.on(source);
                return source;
            });
        }
        for (int i = 0; i < sources.size(); i++) {
            result(done.take());
        }
    }

    private void transcribe(
            Source source, DocumentWorkers workers, ExecutorService readers, TranscriptFiles transcripts)
            throws InterruptedException {
        try {
            int count = workers.countPages(source.file());
            listener.opened(source, count);
            List<PageReading> pages = read(source, count, workers, readers);
            listener.written(
                    source,
                    pages,
                    transcripts.write(
                            source, pages.stream().map(PageReading::words).toList()));
        } catch (UnreadableException e) {
            listener.refused(source, e.quarantine());
        }
    }

    private List<PageReading> read(Source source, int count, DocumentWorkers workers, ExecutorService readers)
            throws InterruptedException {
        List<Callable<PageReading>> tasks = IntStream.rangeClosed(1, count)
                .<Callable<PageReading>>mapToObj(number -> () -> read(source, number, workers))
                .toList();
        List<PageReading> pages = new ArrayList<>();
        for (Future<PageReading> page : readers.invokeAll(tasks)) {
            pages.add(result(page));
        }
        return pages;
    }

    private PageReading read(Source source, int number, DocumentWorkers workers) {
        Path file = source.file();
        PageReading page = PageReading.of(workers, file, number);
        listener.read(source, number, page);
        return page;
    }

    private static <T> T result(Future<T> done) throws InterruptedException {
        try {
            return done.get();
        } catch (CancellationException e) {
            throw new InterruptedException();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case InterruptedException interrupted -> throw interrupted;
                case CancellationException cancelled -> throw new InterruptedException();
                case RuntimeException failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
