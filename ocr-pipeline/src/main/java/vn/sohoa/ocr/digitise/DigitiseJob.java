package vn.sohoa.ocr.digitise;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.support.SimplePartitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import vn.sohoa.core.describe.DescriptionQueue;
import vn.sohoa.core.digitise.InspectionQueue;
import vn.sohoa.core.digitise.PreservationQueue;
import vn.sohoa.core.digitise.RecognitionQueue;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.ocr.OcrSettings;

/**
 * The walk of a batch, in the order it runs. Each step reads one state and commits the next, one item per transaction, so a
 * restart after a crash is a re-read.
 *
 * <ol>
 *   <li>inspect records: RECEIVED → INSPECTED, pages counted
 *   <li>recognise pages, as many at a time as there are workers: page RECEIVED → RECOGNISED or BLANK; the record follows
 *       its last page to RECOGNISED
 *   <li>describe dossiers: RECOGNISED → DESCRIBED, pages cut into papers, papers named and their fields read
 *   <li>preserve dossiers: DESCRIBED → PRESERVED in a version of the dossier's OCFL object
 *   <li>index records: no state; the index entry catches up with the preserved version, later where the index is away
 *   <li>close: staging is released, the batch is DIGITISED
 * </ol>
 *
 * What cannot be read goes to QUARANTINED with a reason, in any step, and the rest goes on.
 */
@Configuration(proxyBeanMethods = false)
public class DigitiseJob {

    static final String NAME = "digitise";

    /** The identifying job parameter. */
    static final String BATCH = "batch";

    @Bean
    Job digitise(
            JobRepository repository,
            Step inspectRecords,
            Step recognisePages,
            Step describeDossiers,
            Step preserveDossiers,
            Step indexRecords,
            Step closeBatch) {
        return new JobBuilder(NAME, repository)
                .start(inspectRecords)
                .next(recognisePages)
                .next(describeDossiers)
                .next(preserveDossiers)
                .next(indexRecords)
                .next(closeBatch)
                .build();
    }

    @Bean
    Step inspectRecords(
            JobRepository repository, PlatformTransactionManager tx, InspectionQueue queue, Inspection inspection) {
        var awaiting = new Awaiting<>(queue::awaiting);
        return new StepBuilder("inspect records", repository)
                .<RecordId, Inspection.Outcome>chunk(1)
                .transactionManager(tx)
                .reader(awaiting::next)
                .processor(inspection::inspect)
                .writer(outcomes -> outcomes.forEach(inspection::commit))
                .faultTolerant()
                .skipPolicy(QuarantineListener::skips)
                .skipListener(new QuarantineListener<RecordId, Inspection.Outcome>(tx, queue::quarantine))
                .listener(awaiting)
                .build();
    }

    @Bean
    Step recognisePages(
            JobRepository repository,
            PlatformTransactionManager tx,
            RecognitionQueue queue,
            Recognition recognition,
            OcrSettings settings) {
        var awaiting = new Awaiting<>(queue::awaiting);
        Step onePageAtATime = new StepBuilder("recognise pages", repository)
                .<PageId, Recognition.Outcome>chunk(1)
                .transactionManager(tx)
                .reader(awaiting::next)
                .processor(recognition::recognise)
                .writer(outcomes -> outcomes.forEach(recognition::commit))
                .faultTolerant()
                .skipPolicy(QuarantineListener::skips)
                .skipListener(new QuarantineListener<PageId, Recognition.Outcome>(tx, queue::quarantine))
                .build();
        return new StepBuilder("recognise pages in parallel", repository)
                .partitioner(onePageAtATime.getName(), new SimplePartitioner())
                .step(onePageAtATime)
                .gridSize(settings.workers())
                .taskExecutor(new SimpleAsyncTaskExecutor("page-"))
                .listener(awaiting)
                .build();
    }

    @Bean
    Step describeDossiers(
            JobRepository repository, PlatformTransactionManager tx, DescriptionQueue queue, Describing describing) {
        var awaiting = new Awaiting<>(queue::awaiting);
        return new StepBuilder("describe dossiers", repository)
                .<DossierId, Describing.Outcome>chunk(1)
                .transactionManager(tx)
                .reader(awaiting::next)
                .processor(describing::describe)
                .writer(outcomes -> outcomes.forEach(describing::commit))
                .listener(awaiting)
                .build();
    }

    @Bean
    Step preserveDossiers(
            JobRepository repository,
            PlatformTransactionManager tx,
            PreservationQueue queue,
            Preservation preservation) {
        var awaiting = new Awaiting<>(queue::awaiting);
        return new StepBuilder("preserve dossiers", repository)
                .<DossierId, Preservation.Outcome>chunk(1)
                .transactionManager(tx)
                .reader(awaiting::next)
                .processor(preservation::preserve)
                .writer(outcomes -> outcomes.forEach(preservation::commit))
                .listener(awaiting)
                .build();
    }

    @Bean
    Step indexRecords(JobRepository repository, PlatformTransactionManager tx, Indexing indexing) {
        return new StepBuilder("index records", repository)
                .tasklet(
                        (contribution, context) -> RepeatStatus.continueIf(
                                indexing.indexSome(Awaiting.batch(contribution.getStepExecution()))),
                        tx)
                .build();
    }

    @Bean
    Step closeBatch(JobRepository repository, PlatformTransactionManager tx, Closing closing) {
        return new StepBuilder("close batch", repository)
                .tasklet(
                        (contribution, context) -> {
                            closing.close(Awaiting.batch(contribution.getStepExecution()));
                            return RepeatStatus.FINISHED;
                        },
                        tx)
                .build();
    }
}
