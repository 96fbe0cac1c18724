package vn.sohoa.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.sohoa.api.SohoaApplication;
import vn.sohoa.api.receiving.Receiving;
import vn.sohoa.api.rest.VerificationJson;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.BatchState;
import vn.sohoa.core.search.RecordSearch;
import vn.sohoa.core.search.SearchQuery;
import vn.sohoa.testing.services.ElasticsearchServer;
import vn.sohoa.testing.services.PostgresServer;
import vn.sohoa.testing.services.S3Server;
import vn.sohoa.testing.shared.SharedData;

/** The whole road on servers that others run: catalogue in PostgreSQL, archive in a bucket, search in Elasticsearch. */
class ServicesIT {

    private final S3Server store = S3Server.shared();
    private final PostgresServer database = PostgresServer.shared();
    private final ElasticsearchServer cluster = ElasticsearchServer.shared();
    private final String index = cluster.freshIndex();

    @TempDir
    private Path data;

    @TempDir
    private Path scans;

    @Test
    void preservesAndFindsAndOpensTheBucketAgain() throws Exception {
        Files.copy(SharedData.require().resolve("vi-scan-law/nd96-2016-p05.tif"), scans.resolve("Nghị định 96.tif"));
        List<String> settings = settings();

        try (ConfigurableApplicationContext service =
                start(SohoaApplication.class, WebApplicationType.SERVLET, settings)) {
            BatchId batch = service.getBean(Receiving.class).receive(List.of(scans));
            Catalogue catalogue = service.getBean(Catalogue.class);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> catalogue.batch(batch).orElseThrow().state() == BatchState.DIGITISED);
            assertThat(catalogue.dossiers(batch)).hasSize(1);
            assertThat(found(service)).isOne();

            loseTheIndex();
            assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> found(service));
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .ignoreException(StoreUnavailableException.class)
                    .until(() -> found(service) == 1);
        }

        assertThat(data.resolve("archive")).doesNotExist();
        assertThat(data.resolve("index")).doesNotExist();
        try (ConfigurableApplicationContext archive = start(ArchiveWiring.class, WebApplicationType.NONE, settings)) {
            VerificationJson found = VerificationJson.of(archive.getBean(ArchivalStore.class));
            assertThat(found.dossiers()).isOne();
            assertThat(found.problems()).isEmpty();
        }
    }

    private static long found(ConfigurableApplicationContext service) {
        return service.getBean(RecordSearch.class)
                .search(new SearchQuery("nghị định", 0, 10, Scope.ALL))
                .total();
    }

    private void loseTheIndex() throws IOException {
        for (String lost : cluster.get("/_cat/indices/" + index + "-*?h=index")
                .body()
                .lines()
                .toList()) {
            cluster.delete("/" + lost);
        }
    }

    private static ConfigurableApplicationContext start(Class<?> what, WebApplicationType type, List<String> settings) {
        return new SpringApplicationBuilder(what).web(type).run(settings.toArray(String[]::new));
    }

    private List<String> settings() {
        return List.of(
                "--server.port=0",
                "--sohoa.data=" + data,
                "--sohoa.store=s3",
                "--sohoa.s3.endpoint=" + store.address(),
                "--sohoa.s3.bucket=sohoa-" + UUID.randomUUID(),
                "--sohoa.s3.access-key=" + store.accessKey(),
                "--sohoa.s3.secret-key=" + store.secretKey(),
                "--sohoa.search=elasticsearch",
                "--sohoa.elasticsearch.url=" + cluster.address(),
                "--sohoa.elasticsearch.user=" + cluster.user(),
                "--sohoa.elasticsearch.password=" + cluster.password(),
                "--sohoa.elasticsearch.index=" + index,
                "--sohoa.catalogue=postgresql",
                "--sohoa.postgresql.url=" + database.freshDatabase(),
                "--sohoa.postgresql.user=" + database.user(),
                "--sohoa.postgresql.password=" + database.password());
    }
}
