package vn.sohoa.api.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoa.core.describe.Describer;
import vn.sohoa.core.describe.DescriptionQueue;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.core.digitise.RecognitionQueue;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.describe.PaperDescriber;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.model.ModelFile;
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
    PaperDescriber describer(PaperCatalogue catalogue) {
        return new PaperDescriber(catalogue, ModelFile.builtIn());
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
