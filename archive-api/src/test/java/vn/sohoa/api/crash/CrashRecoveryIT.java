package vn.sohoa.api.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.testing.samples.SampleDossiers;

/** {@code kill -9} in the middle of a batch, then {@code run} again: nothing lost, nothing doubled. */
class CrashRecoveryIT {

    private static final int DOSSIERS = 2;
    private static final Duration DIGITISING = Duration.ofMinutes(5);

    @TempDir
    private static Path samples;

    private static Path delivery;
    private static Map<String, String> digests;

    /** When the service dies: as soon as the batch looks like this. */
    enum Moment {
        JUST_RECEIVED,
        FIRST_PAGE_READ,
        HALF_THE_PAGES_READ,
        PRESERVING,
        FIRST_DOSSIER_PRESERVED;

        boolean isReachedBy(JsonNode batch) {
            JsonNode pages = batch.path("ledger").path("pages");
            int known = pages.path("received").asInt();
            int waiting = pages.path("waiting").asInt();
            return switch (this) {
                case JUST_RECEIVED -> true;
                case FIRST_PAGE_READ -> pages.path("kept").asInt() >= 1;
                case HALF_THE_PAGES_READ -> known > 0 && waiting * 2 <= known;
                case PRESERVING -> known > 0 && waiting == 0;
                case FIRST_DOSSIER_PRESERVED -> pages.path("preserved").asInt() >= 1;
            };
        }
    }

    @BeforeAll
    static void takeAFewOfTheSamples() throws IOException {
        SampleDossiers.write(samples.resolve("all"), 1);
        delivery = Files.createDirectories(samples.resolve("delivery"));
        try (Stream<Path> folders = Files.list(samples.resolve("all"))) {
            for (Path folder :
                    folders.filter(Files::isDirectory).sorted().limit(DOSSIERS).toList()) {
                Files.move(folder, delivery.resolve(folder.getFileName()));
            }
        }
        digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(delivery)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(Digest.of(file).hex(), file.getFileName().toString());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void losesAndDoublesNothing(Moment moment, @TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        String batch;
        try (ServiceProcess first = ServiceProcess.start(data)) {
            assertThat(ServiceProcess.run(data, "ingest", delivery.toString())).isZero();
            batch = first.get("/api/v1/batches").get(0).path("id").asString();
            awaitMoment(first, batch, moment::isReachedBy);
            first.kill();
        }

        try (ServiceProcess second = ServiceProcess.start(data)) {
            awaitMoment(
                    second,
                    batch,
                    after -> after.path("progress").path("finished").asBoolean());
            assertEverythingIsThereOnce(second, batch);
        }
        assertThat(ServiceProcess.run(data, "verify"))
                .as("every OCFL object is sound")
                .isZero();
    }

    private static void awaitMoment(ServiceProcess service, String batch, Predicate<JsonNode> reached) {
        Awaitility.await()
                .atMost(DIGITISING)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> reached.test(service.get("/api/v1/batches/" + batch)));
    }

    private static void assertEverythingIsThereOnce(ServiceProcess service, String batch) throws Exception {
        JsonNode whole = service.get("/api/v1/batches/" + batch);
        assertThat(whole.path("ledger").path("balances").asBoolean())
                .as(whole.toString())
                .isTrue();
        assertThat(service.get("/api/v1/batches")).hasSize(1);
        assertThat(whole.path("dossiers")).hasSize(DOSSIERS);

        List<String> found = new ArrayList<>();
        int pages = 0;
        for (JsonNode link : whole.path("dossiers")) {
            JsonNode dossier = service.get("/api/v1/dossiers/" + link.path("id").asString());
            assertThat(dossier.path("version").asInt())
                    .as("versions of " + dossier.path("name"))
                    .isOne();
            for (JsonNode record : dossier.path("records")) {
                assertThat(record.path("state").asString()).isEqualTo("PRESERVED");
                pages += record.path("pages").size();
                found.add(record.path("sha256").asString());
                assertThat(original(service, record))
                        .isEqualTo(record.path("sha256").asString());
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(digests.keySet());
        assertThat(whole.path("ledger").path("pages").path("received").asInt()).isEqualTo(pages);
        assertThat(hits(service, "Việt Nam")).doesNotHaveDuplicates().isNotEmpty();
    }

    private static String original(ServiceProcess service, JsonNode record) throws Exception {
        byte[] bytes = service.bytes("/api/v1/records/" + record.path("id").asString() + "/representations/original");
        return Digest.of(Digest.algorithm().digest(bytes)).hex();
    }

    private static List<String> hits(ServiceProcess service, String words) throws IOException {
        List<String> hits = new ArrayList<>();
        String query = java.net.URLEncoder.encode(words, StandardCharsets.UTF_8);
        for (JsonNode hit : service.get("/api/v1/search?size=100&q=" + query).path("hits")) {
            hits.add(hit.path("recordId").asString() + "#" + hit.path("page").asInt());
        }
        return hits;
    }
}
