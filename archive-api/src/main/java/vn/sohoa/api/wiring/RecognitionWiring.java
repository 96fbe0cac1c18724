package vn.sohoa.api.wiring;

import java.time.InstantSource;
import java.util.function.Predicate;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import vn.sohoa.api.records.LocalCache;
import vn.sohoa.api.records.RecordContent;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.digitise.BatchQueue;
import vn.sohoa.core.digitise.IndexQueue;
import vn.sohoa.core.digitise.InspectionQueue;
import vn.sohoa.core.digitise.PreservationQueue;
import vn.sohoa.core.digitise.RecognitionQueue;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.search.SearchIndex;
import vn.sohoa.ocr.DocumentWorkers;
import vn.sohoa.ocr.OcrSettings;
import vn.sohoa.ocr.digitise.Closing;
import vn.sohoa.ocr.digitise.DigitiseJob;
import vn.sohoa.ocr.digitise.DigitiseRunner;
import vn.sohoa.ocr.digitise.Indexing;
import vn.sohoa.ocr.digitise.Inspection;
import vn.sohoa.ocr.digitise.Packaging;
import vn.sohoa.ocr.digitise.Preservation;
import vn.sohoa.ocr.digitise.Recognition;
import vn.sohoa.ocr.digitise.RecordFiles;
import vn.sohoa.ocr.digitise.WorkFiles;

/** The digitise job and the worker processes it uses. */
@Configuration(proxyBeanMethods = false)
@Import(DigitiseJob.class)
class RecognitionWiring {

    private static final int ORIGINALS = 64;
    private static final int PICTURES = 5_000;

    @Bean
    OcrSettings ocrSettings(OcrProperties properties, Folders folders) {
        return properties.settings(folders.cache().resolve("workers"));
    }

    @Bean
    @Primary
    DocumentWorkers recognisers(OcrSettings settings) {
        return new DocumentWorkers(settings);
    }

    /** A worker for people who look at pages, so that they do not queue behind a backlog. */
    @Bean
    DocumentWorkers viewers(OcrSettings settings) {
        return new DocumentWorkers(settings.withWorkers(1));
    }

    @Bean
    RecordContent recordContent(
            Catalogue catalogue,
            ArchivalStore store,
            StagingArea staging,
            @Qualifier("viewers") DocumentWorkers viewers,
            Folders folders,
            InstantSource clock) {
        return new RecordContent(
                catalogue,
                store,
                staging,
                viewers,
                new LocalCache(folders.cache().resolve("originals"), ORIGINALS, clock),
                new LocalCache(folders.cache().resolve("pictures"), PICTURES, clock));
    }

    @Bean
    WorkFiles workFiles(StagingArea staging) {
        return new WorkFiles(staging);
    }

    @Bean
    Inspection inspection(InspectionQueue queue, StagingArea staging, DocumentWorkers workers) {
        return new Inspection(queue, staging, workers);
    }

    @Bean
    Recognition recognition(RecognitionQueue queue, StagingArea staging, WorkFiles workFiles, DocumentWorkers workers) {
        return new Recognition(queue, staging, workFiles, workers);
    }

    @Bean
    Preservation preservation(
            PreservationQueue queue,
            WorkFiles workFiles,
            RecordFiles recordFiles,
            Packaging packaging,
            Predicate<String> asPrinted) {
        return new Preservation(queue, workFiles, recordFiles, packaging, asPrinted);
    }

    @Bean
    Packaging packaging(StagingArea staging, ArchivalStore store) {
        return new Packaging(staging, store);
    }

    @Bean
    RecordFiles recordFiles(StagingArea staging, WorkFiles workFiles, DocumentWorkers workers) {
        return new RecordFiles(staging, workFiles, workers);
    }

    @Bean
    Indexing indexing(IndexQueue queue, ArchivalStore store, SearchIndex index) {
        return new Indexing(queue, store, index);
    }

    @Bean
    Closing closing(Catalogue catalogue, StagingArea staging, BatchQueue batches) {
        return new Closing(catalogue, staging, batches);
    }

    @Bean
    DigitiseRunner digitiseRunner(
            BatchQueue batches,
            Job digitise,
            JobOperator operator,
            JobRepository repository,
            Indexing indexing,
            OcrProperties properties,
            InstantSource clock) {
        return new DigitiseRunner(batches, digitise, operator, repository, indexing, properties.pauses(), clock);
    }
}
