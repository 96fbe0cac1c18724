package vn.sohoa.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.sohoa.api.SohoaApplication;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.accession.AccessionLog;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.BatchState;
import vn.sohoa.testing.services.PostgresServer;

/** The whole service with its catalogue in a server that others run. */
class ExternalCatalogueIT {

    private final PostgresServer server = PostgresServer.shared();

    @TempDir
    private Path data;

    @Test
    void keepsCatalogueAndJobsThereAndStartsNoDatabaseOfItsOwn() {
        String url = server.freshDatabase();
        try (ConfigurableApplicationContext service = start("postgresql", url)) {
            AccessionLog accessions = service.getBean(AccessionLog.class);
            // a batch left open would be taken in by the next start
            BatchId batch = accessions.open(Origin.UPLOAD, "Lô 1", "", OptionalInt.empty());
            accessions.complete(batch);
            Catalogue catalogue = service.getBean(Catalogue.class);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> catalogue.batch(batch).orElseThrow().state() == BatchState.DIGITISED);
        }

        assertThat(data.resolve("database")).doesNotExist();
        try (ConfigurableApplicationContext service = start("postgresql", url)) {
            assertThat(service.getBean(Catalogue.class).batches(Scope.ALL, 0, 10))
                    .singleElement()
                    .satisfies(batch -> assertThat(batch.name()).isEqualTo("Lô 1"));
            assertThat(service.getBean(JobRepository.class).getJobNames()).containsExactly("digitise");
        }
    }

    private ConfigurableApplicationContext start(String catalogue, String url) {
        return new SpringApplicationBuilder(SohoaApplication.class)
                .run(
                        "--server.port=0",
                        "--sohoa.data=" + data,
                        "--sohoa.catalogue=" + catalogue,
                        "--sohoa.postgresql.url=" + url,
                        "--sohoa.postgresql.user=" + server.user(),
                        "--sohoa.postgresql.password=" + server.password());
    }
}
