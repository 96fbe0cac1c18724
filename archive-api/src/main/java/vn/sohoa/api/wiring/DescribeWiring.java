package vn.sohoa.api.wiring;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoa.api.records.RecordContent;
import vn.sohoa.api.training.ArchivedPapers;
import vn.sohoa.api.training.ModelInUse;
import vn.sohoa.api.training.ModelTraining;
import vn.sohoa.core.describe.Describer;
import vn.sohoa.core.describe.DescriptionQueue;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.core.digitise.RecognitionQueue;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.review.ConfirmedPapers;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.ocr.DocumentWorkers;
import vn.sohoa.ocr.digitise.Describing;
import vn.sohoa.ocr.digitise.WorkFiles;
import vn.sohoa.ocr.digitise.WorkerPageCodes;

/** What says which papers a dossier holds. */
@Configuration(proxyBeanMethods = false)
class DescribeWiring {

    @Bean
    PaperCatalogue paperCatalogue() {
        return PaperCatalogue.load();
    }

    @Bean
    ModelInUse modelInUse(PaperCatalogue catalogue, Folders folders) {
        return new ModelInUse(catalogue, folders.model());
    }

    @Bean
    ModelTraining modelTraining(
            ConfirmedPapers papers,
            RecordContent content,
            PaperCatalogue catalogue,
            ModelInUse inUse,
            InstantSource clock) {
        ArchivedPapers archive =
                new ArchivedPapers(papers, page -> content.words(page.record(), page.number()), catalogue);
        return new ModelTraining(archive, catalogue, inUse, clock);
    }

    @Bean
    PageCodes pageCodes(RecognitionQueue queue, StagingArea staging, WorkFiles workFiles, DocumentWorkers workers) {
        return new WorkerPageCodes(record -> queue.get(record).digest(), staging, workFiles, workers);
    }

    @Bean
    Describing describing(DescriptionQueue queue, WorkFiles workFiles, Describer describer, PageCodes codes) {
        return new Describing(queue, workFiles, describer, codes);
    }
}
