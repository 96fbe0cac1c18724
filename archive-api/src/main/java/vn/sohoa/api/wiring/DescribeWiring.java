package vn.sohoa.api.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoa.core.describe.Describer;
import vn.sohoa.core.describe.DescriptionQueue;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.describe.PaperDescriber;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.model.ModelFile;
import vn.sohoa.ocr.digitise.Describing;
import vn.sohoa.ocr.digitise.WorkFiles;

/** What says which papers a dossier holds. */
@Configuration(proxyBeanMethods = false)
class DescribeWiring {

    @Bean
    PaperCatalogue paperCatalogue() {
        return PaperCatalogue.load();
    }

    @Bean
    Describer describer(PaperCatalogue catalogue) {
        return new PaperDescriber(catalogue, ModelFile.builtIn());
    }

    @Bean
    PageCodes pageCodes() {
        return PageCodes.NONE;
    }

    @Bean
    Describing describing(DescriptionQueue queue, WorkFiles workFiles, Describer describer, PageCodes codes) {
        return new Describing(queue, workFiles, describer, codes);
    }
}
