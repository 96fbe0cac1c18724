package vn.sohoa.api.wiring;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoa.api.health.Part;
import vn.sohoa.api.health.PartHealth;
import vn.sohoa.api.health.WaitingWork;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.search.RecordSearch;
import vn.sohoa.core.search.SearchQuery;
import vn.sohoa.ocr.digitise.DigitiseRunner;
import vn.sohoa.ocr.digitise.Obstacle;
import vn.sohoa.ocr.revise.RevisionRunner;
import vn.sohoa.storage.database.CatalogueDatabase;

/** The parts of {@code /actuator/health}, named as the beans begin. */
@Configuration(proxyBeanMethods = false)
class HealthWiring {

    private static final SearchQuery SOME_WORD = new SearchQuery("số", 0, 1, Scope.ALL);

    /** What the digitise job and the revisions wait for. */
    @Bean
    Supplier<List<Obstacle>> obstacles(DigitiseRunner digitising, RevisionRunner revising) {
        return () -> Stream.concat(digitising.obstacles().stream(), revising.obstacle().stream())
                .toList();
    }

    @Bean
    WaitingWork waitingWork(DigitiseRunner runner) {
        return () -> runner.obstacles().stream()
                .map(obstacle -> Part.of(obstacle.store()))
                .distinct()
                .toList();
    }

    @Bean
    HealthIndicator catalogueHealthIndicator(CatalogueDatabase database, Supplier<List<Obstacle>> obstacles) {
        return new PartHealth(Part.CATALOGUE, database::check, obstacles);
    }

    @Bean
    HealthIndicator storeHealthIndicator(ArchivalStore store, Supplier<List<Obstacle>> obstacles) {
        return new PartHealth(Part.STORE, store::check, obstacles);
    }

    @Bean
    HealthIndicator searchHealthIndicator(RecordSearch search, Supplier<List<Obstacle>> obstacles) {
        return new PartHealth(Part.SEARCH, () -> search.search(SOME_WORD), obstacles);
    }
}
