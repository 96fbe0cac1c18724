package vn.sohoa.api.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import vn.sohoa.testing.samples.SampleDossiers;

/** The index is not the truth: delete it, and it comes back from the archive. */
class LostIndexIT {

    @Test
    void anIndexThatWasDeletedComesBackFromTheArchive(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        SampleDossiers.write(folder.resolve("samples"), 1);
        assertThat(ServiceProcess.run(
                        data,
                        "ingest",
                        "--wait",
                        oneScan(folder.resolve("samples")).toString()))
                .as("ingest without a running service does the whole job itself")
                .isZero();

        FileSystemUtils.deleteRecursively(data.resolve("index"));

        try (ServiceProcess service = ServiceProcess.start(data)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(service.get("/api/v1/search?q=nam")
                                    .path("total")
                                    .asInt())
                            .isPositive());
            assertThat(service.get("/api/v1/batches")
                            .get(0)
                            .path("ledger")
                            .path("balances")
                            .asBoolean())
                    .isTrue();
            assertThat(service.get("/v3/api-docs").path("paths").propertyNames())
                    .contains(
                            "/api/v1/batches",
                            "/api/v1/batches/{id}",
                            "/api/v1/dossiers/{id}",
                            "/api/v1/records/{id}",
                            "/api/v1/records/{id}/representations/{name}",
                            "/api/v1/search");
        }
    }

    private static Path oneScan(Path samples) throws IOException {
        try (Stream<Path> files = Files.walk(samples)) {
            return files.filter(file -> file.toString().endsWith(".png"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }
}
