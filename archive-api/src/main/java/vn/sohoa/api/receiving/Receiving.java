package vn.sohoa.api.receiving;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.multipart.MultipartFile;
import vn.sohoa.api.web.Uploads;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.ingest.FolderIntake;
import vn.sohoa.ingest.HotFolder;
import vn.sohoa.ingest.Manifest;
import vn.sohoa.ingest.UploadIntake;
import vn.sohoa.ocr.digitise.DigitiseRunner;

/**
 * Every way in ends here: what is received is committed, then the digitise job is woken. At start, first what a crash
 * interrupted is finished, then the job and the hot folder begin.
 */
public final class Receiving implements Uploads, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Receiving.class);

    private final FolderIntake folders;
    private final UploadIntake uploads;
    private final HotFolder hotFolder;
    private final Path inbox;
    private final Duration pollInterval;
    private final DigitiseRunner runner;
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("hot-folder").factory());
    /** Its read lock is for taking in; whoever has the write lock knows that batches still open were interrupted. */
    private final ReadWriteLock taking = new ReentrantReadWriteLock();

    private @Nullable ScheduledFuture<?> polling;
    private volatile boolean interrupted;
    private boolean waits;
    private volatile boolean running;

    public Receiving(
            FolderIntake folders,
            UploadIntake uploads,
            HotFolder hotFolder,
            Path inbox,
            Duration pollInterval,
            DigitiseRunner runner) {
        this.folders = folders;
        this.uploads = uploads;
        this.hotFolder = hotFolder;
        this.inbox = inbox;
        this.pollInterval = pollInterval;
        this.runner = runner;
    }

    @Override
    public void start() {
        folders.resume();
        uploads.resume();
        runner.start();
        polling = schedule.scheduleWithFixedDelay(this::poll, 0, pollInterval.toMillis(), TimeUnit.MILLISECONDS);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (polling != null) {
            polling.cancel(false);
        }
        schedule.close();
        runner.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Takes in folders and files of this machine; returns when their bytes are safe and their lines committed. */
    public BatchId receive(List<Path> paths) {
        return take(() -> folders.receive(paths));
    }

    @Override
    public BatchId receive(String name, OptionalInt sheets, Optional<AgencyId> agency, List<MultipartFile> files) {
        return receive(name, sheets, agency, Optional.empty(), files);
    }

    /** Takes in what was sent over HTTP; returns when its bytes are safe and its lines committed. */
    public BatchId receive(
            String name,
            OptionalInt sheets,
            Optional<AgencyId> agency,
            Optional<Manifest> manifest,
            List<MultipartFile> files) {
        Iterator<UploadIntake.Upload> sent =
                files.stream().map(Receiving::upload).iterator();
        boolean isNamed = !name.isBlank()
                || manifest.filter(list -> list.only().isEmpty()).isPresent();
        String known = isNamed ? name : defaultName(files);
        return take(() -> uploads.receive(known, sheets, agency, manifest.orElse(Manifest.NOTHING_LISTED), sent));
    }

    private BatchId take(Supplier<BatchId> intake) {
        taking.readLock().lock();
        try {
            BatchId batch = intake.get();
            runner.wake();
            return batch;
        } catch (StoreUnavailableException e) {
            interrupted = true;
            throw e;
        } finally {
            taking.readLock().unlock();
        }
    }

    @Override
    public Optional<Path> hotFolder() {
        return Optional.of(inbox);
    }

    private void poll() {
        try {
            finishInterrupted();
            if (hotFolder.poll() > 0) {
                runner.wake();
            }
            waits = false;
        } catch (StoreUnavailableException e) {
            if (!waits) {
                log.warn("Receiving waits. {}", e.getMessage());
            }
            waits = true;
        } catch (RuntimeException e) {
            log.error("Receiving failed and will be tried again", e);
        }
    }

    /** A batch whose lines could not be committed goes on as after a crash. */
    private void finishInterrupted() {
        if (!interrupted || !taking.writeLock().tryLock()) {
            return;
        }
        try {
            interrupted = false;
            folders.resume();
            uploads.resume();
            runner.wake();
        } catch (StoreUnavailableException e) {
            interrupted = true;
            throw e;
        } finally {
            taking.writeLock().unlock();
        }
    }

    private static String defaultName(List<MultipartFile> files) {
        String path = files.isEmpty() ? "" : fileName(files.getFirst()).replace('\\', '/');
        String first = path.substring(path.lastIndexOf('/') + 1);
        return files.size() > 1 ? first + " (+" + (files.size() - 1) + ")" : first;
    }

    private static UploadIntake.Upload upload(MultipartFile file) {
        try {
            InputStream bytes = file.getInputStream();
            return new UploadIntake.Upload(fileName(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileName(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }
}
