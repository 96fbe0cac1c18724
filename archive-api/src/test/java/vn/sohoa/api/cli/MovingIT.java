package vn.sohoa.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.api.wiring.RunFolder;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.testing.services.PostgresServer;
import vn.sohoa.testing.services.S3Server;
import vn.sohoa.testing.shared.SharedData;
import vn.sohoa.testing.tree.FileTree;

/** {@code sohoa db move} and {@code sohoa copy-store}, as an operator types them. */
class MovingIT {

    private static final Duration START = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private final Map<String, String> places = places();

    @Test
    void takesCatalogueAndArchiveToServersAndGoesOnThere() throws Exception {
        assertThat(sohoa(Map.of(), "ingest", scan("p05").toString()).code()).isZero();
        Map<String, Digest> tree = tree("data/archive");

        CommandLineRun moved = sohoa(places, "db", "move");
        assertThat(moved.code()).as(moved.said()).isZero();
        assertThat(moved.said()).contains("  - record: 1 row\n").contains("SOHOA_CATALOGUE=postgresql");
        CommandLineRun copied = sohoa(places, "copy-store", "--to", "s3");
        assertThat(copied.code()).as(copied.said()).isZero();
        assertThat(copied.said())
                .contains("Copied: 1 dossier (0 were whole already), " + tree.size() + " files")
                .contains("1 dossiers checked, 0 problems.")
                .contains("SOHOA_STORE=s3");

        CommandLineRun stale = sohoa(Map.of(), "ingest", scan("p06").toString());
        assertThat(stale.code()).isEqualTo(1);
        assertThat(stale.said()).contains("sohoa.catalogue=postgresql").contains(places.get("SOHOA_POSTGRESQL_URL"));

        Map<String, String> there = new HashMap<>(places);
        there.put("SOHOA_CATALOGUE", "postgresql");
        there.put("SOHOA_STORE", "s3");
        CommandLineRun again = sohoa(there, "ingest", scan("p05").toString());
        assertThat(again.code()).as(again.said()).isZero();
        assertThat(again.said()).as("the catalogue knows the file").contains("1 duplicate");
        CommandLineRun next = sohoa(there, "ingest", scan("p06").toString());
        assertThat(next.code()).as(next.said()).isZero();
        assertThat(sohoa(there, "verify").said()).contains("2 dossiers checked, 0 problems.");
        assertThat(tree("data/archive")).as("the original stays").isEqualTo(tree);
    }

    @Test
    void bringsTheArchiveBackAsItWasAndNoticesAFlippedByte() throws Exception {
        assertThat(sohoa(Map.of(), "ingest", scan("p05").toString()).code()).isZero();
        Map<String, Digest> tree = tree("data/archive");
        assertThat(sohoa(places, "copy-store", "--to", "s3").code()).isZero();

        CommandLineRun occupied = sohoa(places, "copy-store", "--to", "files");
        assertThat(occupied.code()).isEqualTo(1);
        assertThat(occupied.said()).contains("There is something in").contains("--continue");

        Files.move(folder.resolve("data/archive"), folder.resolve("away"));
        assertThat(sohoa(places, "copy-store", "--to", "files").code()).isZero();
        assertThat(tree("data/archive")).isEqualTo(tree);

        flip("original.tif");
        CommandLineRun wrong = sohoa(places, "copy-store", "--to", "files", "--continue");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.said()).contains("original.tif").contains("Something is wrong with the copy");
    }

    @Test
    void refusesWhileAServiceRuns() throws Exception {
        Process service = CommandLineRun.builder(folder.resolve("data"), Map.of("SOHOA_PORT", "0"), "run")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            Awaitility.await()
                    .atMost(START)
                    .failFast(() -> !service.isAlive())
                    .until(() -> Files.exists(RunFolder.addressFile(folder.resolve("data"))));

            for (String[] command : new String[][] {{"db", "move"}, {"copy-store", "--to", "s3"}}) {
                CommandLineRun refused = sohoa(places, command);
                assertThat(refused.code()).isEqualTo(1);
                assertThat(refused.said()).contains("Stop it first");
            }
        } finally {
            service.destroy();
            assertThat(service.waitFor()).isEqualTo(143);
        }
    }

    @Test
    void namesTheSettingThatIsMissing() throws Exception {
        CommandLineRun move = sohoa(Map.of(), "db", "move");
        CommandLineRun copy = sohoa(Map.of(), "copy-store", "--to", "s3");

        assertThat(move.code()).isEqualTo(1);
        assertThat(move.said()).contains("sohoa.postgresql.url");
        assertThat(copy.code()).isEqualTo(1);
        assertThat(copy.said()).contains("sohoa.s3.endpoint");
    }

    @Test
    void findsNothingToMoveInAnotherFolderAndMakesNothing() throws Exception {
        CommandLineRun move = sohoa(places, "db", "move");
        CommandLineRun copy = sohoa(places, "copy-store", "--to", "s3");

        assertThat(move.code()).isEqualTo(1);
        assertThat(move.said()).contains("no embedded catalogue").contains("SOHOA_DATA");
        assertThat(copy.code()).isEqualTo(1);
        assertThat(copy.said()).contains("There is no archive in");
        assertThat(folder.resolve("data/database")).doesNotExist();
        assertThat(folder.resolve("data/archive")).doesNotExist();
    }

    @Test
    void saysWhatItWantsToBeTold() throws Exception {
        CommandLineRun db = sohoa(Map.of(), "db");
        CommandLineRun copy = sohoa(Map.of(), "copy-store", "--to", "tape");
        CommandLineRun help = sohoa(Map.of(), "copy-store", "--help");

        assertThat(db.code()).isEqualTo(2);
        assertThat(db.said()).contains("db move");
        assertThat(copy.code()).isEqualTo(2);
        assertThat(help.code()).isZero();
        assertThat(help.said()).contains("--to=files|s3").contains("--continue").contains("Exit codes:");
    }

    private CommandLineRun sohoa(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return CommandLineRun.of(folder.resolve("data"), environment, arguments);
    }

    private static Map<String, String> places() {
        S3Server store = S3Server.shared();
        PostgresServer database = PostgresServer.shared();
        return Map.of(
                "SOHOA_POSTGRESQL_URL", database.freshDatabase(),
                "SOHOA_POSTGRESQL_USER", database.user(),
                "SOHOA_POSTGRESQL_PASSWORD", database.password(),
                "SOHOA_S3_ENDPOINT", store.address(),
                "SOHOA_S3_BUCKET", "sohoa-" + UUID.randomUUID(),
                "SOHOA_S3_ACCESSKEY", store.accessKey(),
                "SOHOA_S3_SECRETKEY", store.secretKey());
    }

    private Path scan(String page) throws IOException {
        Path copy = folder.resolve("scans-" + page + "/Nghị định 96 " + page + ".tif");
        if (!Files.exists(copy)) {
            Files.createDirectories(copy.getParent());
            Files.copy(SharedData.require().resolve("vi-scan-law/nd96-2016-" + page + ".tif"), copy);
        }
        return copy.getParent();
    }

    private void flip(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("data/archive"))) {
            Path file = files.filter(path -> path.endsWith(name)).findFirst().orElseThrow();
            byte[] content = Files.readAllBytes(file);
            content[content.length / 2] ^= 1;
            Files.write(file, content);
        }
    }

    private Map<String, Digest> tree(String name) throws IOException {
        return FileTree.digests(folder.resolve(name));
    }
}
