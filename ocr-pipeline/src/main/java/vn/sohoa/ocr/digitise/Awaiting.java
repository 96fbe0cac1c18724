package vn.sohoa.ocr.digitise;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import vn.sohoa.core.record.BatchId;

/**
 * The items a step has to do, read afresh when the step starts and handed out once each, to whichever thread asks next.
 * One step execution at a time: the job runs for one batch after another.
 */
final class Awaiting<T> implements StepExecutionListener {

    private final Function<BatchId, List<T>> list;
    private volatile Queue<T> items = new ConcurrentLinkedQueue<>();

    Awaiting(Function<BatchId, List<T>> list) {
        this.list = list;
    }

    @Override
    public void beforeStep(StepExecution step) {
        items = new ConcurrentLinkedQueue<>(list.apply(batch(step)));
    }

    @Nullable T next() {
        return items.poll();
    }

    static BatchId batch(StepExecution step) {
        String batch = step.getJobExecution().getJobParameters().getString(DigitiseJob.BATCH);
        if (batch == null) {
            throw new IllegalStateException("the digitise job runs for a batch, and none was given");
        }
        return BatchId.parse(batch);
    }
}
