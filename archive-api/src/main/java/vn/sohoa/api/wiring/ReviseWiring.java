package vn.sohoa.api.wiring;

import java.time.InstantSource;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoa.core.describe.FieldReader;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.review.RetypedPapers;
import vn.sohoa.core.review.RevisionQueue;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.ocr.DocumentWorkers;
import vn.sohoa.ocr.OcrSettings;
import vn.sohoa.ocr.digitise.Describing;
import vn.sohoa.ocr.digitise.Indexing;
import vn.sohoa.ocr.digitise.Inspection;
import vn.sohoa.ocr.digitise.Packaging;
import vn.sohoa.ocr.digitise.RecordFiles;
import vn.sohoa.ocr.digitise.WorkFiles;
import vn.sohoa.ocr.revise.ArchivedDossiers;
import vn.sohoa.ocr.revise.Rereading;
import vn.sohoa.ocr.revise.Retyping;
import vn.sohoa.ocr.revise.Revision;
import vn.sohoa.ocr.revise.RevisionRunner;

/** What people answer, and what is read again, as new versions in the archive. */
@Configuration(proxyBeanMethods = false)
class ReviseWiring {

    /** Of the catalogue's fields, those whose standard form is what is printed. */
    @Bean
    Predicate<String> asPrinted(PaperCatalogue catalogue) {
        return field -> catalogue
                .field(field)
                .filter(known -> known.kind().isAsPrinted())
                .isPresent();
    }

    @Bean
    Rereading.Reader pageReader(Inspection inspection, DocumentWorkers workers, OcrSettings settings) {
        return new Rereading.Reader(inspection, workers, settings.workers());
    }

    @Bean
    ArchivedDossiers archivedDossiers(ArchivalStore store, StagingArea staging) {
        return new ArchivedDossiers(store, staging);
    }

    @Bean
    Rereading rereading(
            RevisionQueue queue,
            ArchivedDossiers archive,
            StagingArea staging,
            WorkFiles workFiles,
            Rereading.Reader reader,
            Describing describing,
            Predicate<String> asPrinted) {
        return new Rereading(queue, archive, staging, workFiles, reader, describing, asPrinted);
    }

    @Bean
    Retyping retyping(RetypedPapers papers, FieldReader reader, PageCodes codes) {
        return new Retyping(papers, reader, codes);
    }

    @Bean
    Revision revision(
            RevisionQueue queue,
            ArchivedDossiers archive,
            StagingArea staging,
            WorkFiles workFiles,
            RecordFiles recordFiles,
            Packaging packaging,
            Rereading rereading,
            Retyping retyping,
            Predicate<String> asPrinted) {
        return new Revision(queue, archive, staging, workFiles, recordFiles, packaging, rereading, retyping, asPrinted);
    }

    @Bean(initMethod = "start")
    RevisionRunner revisionRunner(
            RevisionQueue queue, Revision revision, Indexing indexing, OcrProperties properties, InstantSource clock) {
        return new RevisionRunner(queue, revision, indexing, properties.revisionPauses(), clock);
    }
}
