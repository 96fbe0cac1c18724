package vn.sohoa.ocr.digitise;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import vn.sohoa.core.digitise.BatchQueue;
import vn.sohoa.core.record.BatchId;

/**
 * Runs the digitise job for one batch after another, on a thread of its own. A batch whose job failed (a store was away) is
 * tried again after a pause that grows; what was done is in the catalogue, so every try is a job instance of its own and
 * begins where the last one, or a crash, left the batch.
 */
public final class DigitiseRunner implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DigitiseRunner.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BatchQueue batches;
    private final Job digitise;
    private final JobOperator operator;
    private final JobRepository repository;
    private final Indexing indexing;
    private final Pauses pauses;
    private final InstantSource clock;
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().name("digitise").unstarted(this::run);
    private final ObstacleWatch toDigitising;
    private final ObstacleWatch toIndexing;
    private volatile boolean closed;
    private volatile @Nullable JobParameters current;

    public DigitiseRunner(
            BatchQueue batches,
            Job digitise,
            JobOperator operator,
            JobRepository repository,
            Indexing indexing,
            Pauses pauses,
            InstantSource clock) {
        this.batches = batches;
        this.digitise = digitise;
        this.operator = operator;
        this.repository = repository;
        this.indexing = indexing;
        this.pauses = pauses;
        this.clock = clock;
        toDigitising = new ObstacleWatch(clock);
        toIndexing = new ObstacleWatch(clock);
    }

    public void start() {
        thread.start();
    }

    /** Says that a batch is complete; returns at once. */
    public void wake() {
        wake.release();
    }

    /** What the work waits for; empty while it goes on. */
    public List<Obstacle> obstacles() {
        return Stream.of(toDigitising.current(), toIndexing.current())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Lets the pages in work finish, then stops; the next start goes on from there. */
    @Override
    public void close() {
        closed = true;
        JobParameters running = current;
        if (running != null) {
            stop(running);
        }
        wake();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        int failures = 0;
        try {
            while (!closed) {
                boolean indexed = catchUp();
                boolean digitised = digitiseAll();
                failures = indexed && digitised ? 0 : failures + 1;
                if (wake.tryAcquire(pauses.after(failures).toMillis(), TimeUnit.MILLISECONDS)) {
                    wake.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A database that is away does not end the thread: it is looked for again, as long as the service runs. */
    private boolean digitiseAll() {
        boolean done = true;
        try {
            for (BatchId batch : batches.awaiting()) {
                if (closed) {
                    return true;
                }
                done &= digitise(batch);
            }
            if (done) {
                toDigitising.overcome();
            }
        } catch (RuntimeException e) {
            toDigitising.met("The batches that wait cannot be asked for", e);
            done = false;
        }
        return done;
    }

    /** An index that was lost or fell behind never keeps the rest from going on. */
    private boolean catchUp() {
        try {
            indexing.catchUp();
            toIndexing.overcome();
            return true;
        } catch (RuntimeException e) {
            toIndexing.met("The index could not be brought up to date", e);
            return false;
        }
    }

    private boolean digitise(BatchId batch) {
        JobParameters parameters = new JobParametersBuilder()
                .addString(DigitiseJob.BATCH, batch.toString())
                .addString("attempt", UUID.randomUUID().toString())
                .toJobParameters();
        current = parameters;
        try {
            JobExecution execution = operator.start(digitise, parameters);
            log.info("Batch {}: {}", batch, execution.getStatus());
            if (execution.getStatus() == BatchStatus.FAILED) {
                toDigitising.met("Batch " + batch + " waits", cause(execution));
                return false;
            }
            // what could not be indexed on the way is looked at again before the pause
            wake();
            return true;
        } catch (JobExecutionException | RuntimeException e) {
            toDigitising.met("Batch " + batch + " waits", e);
            return false;
        } finally {
            current = null;
        }
    }

    /** Of several pages that failed at once, one that says which store is away. */
    private Throwable cause(JobExecution execution) {
        List<Throwable> failures = execution.getAllFailureExceptions();
        return failures.stream()
                .filter(failure -> Obstacle.in(failure, clock.instant()).isPresent())
                .findFirst()
                .orElseGet(() -> failures.isEmpty()
                        ? new IllegalStateException("it failed without a reason")
                        : failures.getFirst());
    }

    private void stop(JobParameters parameters) {
        try {
            JobExecution running = repository.getLastJobExecution(DigitiseJob.NAME, parameters);
            if (running != null && running.isRunning()) {
                operator.stop(running);
            }
        } catch (JobExecutionNotRunningException e) {
            log.debug("The job ended by itself", e);
        } catch (RuntimeException e) {
            log.warn("The job cannot be told to stop, for its repository does not answer: {}", e.getMessage());
        }
    }
}
