package vn.sohoa.api.road;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.sohoa.api.receiving.Receiving;
import vn.sohoa.core.catalogue.BatchEntry;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.BatchState;
import vn.sohoa.testing.samples.SampleDossiers;

/** The application with its embedded defaults on a data folder of its own, shared by the tests of this room. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
abstract class ArchiveIT {

    static final Path DATA = temporaryFolder();
    static final Path SAMPLES = DATA.resolveSibling(DATA.getFileName() + "-samples");

    private static final Duration DIGITISING = Duration.ofMinutes(5);
    private static @Nullable BatchId samples;

    @Autowired
    Receiving receiving;

    @Autowired
    Catalogue catalogue;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void useItsOwnFolder(DynamicPropertyRegistry registry) {
        registry.add("sohoa.data", DATA::toString);
        registry.add("sohoa.demo", () -> "true"); // whoever comes is signed in
        registry.add("sohoa.ingest.quiet-period", () -> "1s");
        registry.add("sohoa.ingest.poll-interval", () -> "200ms");
    }

    /** The batch of the sample dossiers, digitised; taken in once for all tests. */
    BatchId samples() {
        synchronized (ArchiveIT.class) {
            if (samples == null) {
                SampleDossiers.write(SAMPLES, SampleDossiers.SEED);
                samples = digitised(receiving.receive(List.of(SAMPLES)));
            }
            return samples;
        }
    }

    BatchId digitised(BatchId batch) {
        Awaitility.await()
                .atMost(DIGITISING)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> entry(batch).state() == BatchState.DIGITISED);
        return batch;
    }

    BatchEntry entry(BatchId batch) {
        return catalogue.batch(batch).orElseThrow();
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("sohoa-it");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
