package vn.sohoa.ocr.digitise;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
 * tried again later; a job that a crash left running is recovered and restarted where it stood.
 */
public final class DigitiseRunner implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DigitiseRunner.class);
    private static final Duration SECOND_LOOK = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BatchQueue batches;
    private final Job digitise;
    private final JobOperator operator;
    private final JobRepository repository;
    private final Indexing indexing;
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().name("digitise").unstarted(this::run);
    private volatile boolean closed;
    private volatile @Nullable BatchId current;

    public DigitiseRunner(
            BatchQueue batches, Job digitise, JobOperator operator, JobRepository repository, Indexing indexing) {
        this.batches = batches;
        this.digitise = digitise;
        this.operator = operator;
        this.repository = repository;
        this.indexing = indexing;
    }

    public void start() {
        thread.start();
    }

    /** Says that a batch is complete; returns at once. */
    public void wake() {
        wake.release();
    }

    /** Lets the pages in work finish, then stops; the next start goes on from there. */
    @Override
    public void close() {
        closed = true;
        BatchId batch = current;
        if (batch != null) {
            stop(batch);
        }
        wake();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!closed) {
                catchUp();
                digitiseAll();
                if (wake.tryAcquire(SECOND_LOOK.toSeconds(), TimeUnit.SECONDS)) {
                    wake.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A database that is away does not end the thread: it is looked for again, as long as the service runs. */
    private void digitiseAll() {
        try {
            for (BatchId batch : batches.awaiting()) {
                if (closed) {
                    return;
                }
                digitise(batch);
            }
        } catch (RuntimeException e) {
            log.error("The batches that wait cannot be asked for and will be looked for again", e);
        }
    }

    /** An index that was lost or fell behind never keeps the rest from going on. */
    private void catchUp() {
        try {
            indexing.catchUp();
        } catch (RuntimeException e) {
            log.error("The index could not be brought up to date and will be tried again", e);
        }
    }

    private void digitise(BatchId batch) {
        current = batch;
        try {
            JobParameters parameters = parameters(batch);
            JobExecution last = repository.getLastJobExecution(DigitiseJob.NAME, parameters);
            if (last != null && last.isRunning()) {
                log.info("Batch {} was interrupted and goes on", batch);
                operator.recover(last);
            }
            JobExecution execution = operator.start(digitise, parameters);
            log.info("Batch {}: {}", batch, execution.getStatus());
        } catch (JobExecutionException | RuntimeException e) {
            log.error("Batch {} could not be digitised and will be tried again", batch, e);
        } finally {
            current = null;
        }
    }

    private void stop(BatchId batch) {
        try {
            JobExecution running = repository.getLastJobExecution(DigitiseJob.NAME, parameters(batch));
            if (running != null && running.isRunning()) {
                operator.stop(running);
            }
        } catch (JobExecutionNotRunningException e) {
            log.debug("Batch {} ended by itself", batch, e);
        }
    }

    private static JobParameters parameters(BatchId batch) {
        return new JobParametersBuilder()
                .addString(DigitiseJob.BATCH, batch.toString())
                .toJobParameters();
    }
}
