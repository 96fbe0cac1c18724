package vn.sohoa.api.wiring;

import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoa.api.health.Part;
import vn.sohoa.api.health.PartHealth;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.search.RecordSearch;
import vn.sohoa.core.search.SearchQuery;
import vn.sohoa.ocr.digitise.DigitiseRunner;
import vn.sohoa.storage.database.CatalogueDatabase;

/** The parts of {@code /actuator/health}, named as the beans begin. */
@Configuration(proxyBeanMethods = false)
class HealthWiring {

    private static final SearchQuery SOME_WORD = new SearchQuery("số", 0, 1);

    @Bean
    HealthIndicator catalogueHealthIndicator(CatalogueDatabase database, DigitiseRunner runner) {
        return new PartHealth(Part.CATALOGUE, database::check, runner::obstacles);
    }

    @Bean
    HealthIndicator storeHealthIndicator(ArchivalStore store, DigitiseRunner runner) {
        return new PartHealth(Part.STORE, store::check, runner::obstacles);
    }

    @Bean
    HealthIndicator searchHealthIndicator(RecordSearch search, DigitiseRunner runner) {
        return new PartHealth(Part.SEARCH, () -> search.search(SOME_WORD), runner::obstacles);
    }
}
