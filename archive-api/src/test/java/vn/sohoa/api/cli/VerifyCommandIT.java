package vn.sohoa.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.storage.ocfl.OcflArchivalStore;
import vn.sohoa.testing.services.S3Server;

/** {@code sohoa verify} where there is nothing to verify. */
class VerifyCommandIT {

    @TempDir
    Path folder;

    @Test
    void saysThatThereIsNoArchiveInTheFolderAndMakesNone() throws Exception {
        CommandLineRun verify = CommandLineRun.of(folder.resolve("data"), Map.of(), "verify");

        assertThat(verify.code()).isEqualTo(1);
        assertThat(verify.said())
                .contains("There is no archive in " + folder.resolve("data/archive"))
                .contains("SOHOA_DATA");
        assertThat(folder.resolve("data/archive")).doesNotExist();
        assertThat(folder.resolve("data/archive-work")).doesNotExist();
    }

    @Test
    void walksTheViewLogWhileNoServiceRuns() throws Exception {
        Path data = folder.resolve("data");
        new OcflArchivalStore(data.resolve("archive"), data.resolve("archive-work")).close();

        CommandLineRun verify = CommandLineRun.of(data, Map.of(), "verify", "--log");

        assertThat(verify.said()).contains("View log: 0 rows", "The log is whole");
        assertThat(verify.code()).isZero();
    }

    @Test
    void thereIsNoViewLogWhereThereIsNoArchive() throws Exception {
        CommandLineRun verify = CommandLineRun.of(folder.resolve("data"), Map.of(), "verify", "--log");

        assertThat(verify.code()).isEqualTo(1);
        assertThat(verify.said()).contains("There is no archive in");
        assertThat(folder.resolve("data/database")).doesNotExist();
    }

    @Test
    void saysThatThereIsNoArchiveInTheBucketAndMakesNeither() throws Exception {
        S3Server server = S3Server.shared();
        String bucket = "sohoa-" + UUID.randomUUID();
        Map<String, String> environment = Map.of(
                "SOHOA_STORE", "s3",
                "SOHOA_S3_ENDPOINT", server.address(),
                "SOHOA_S3_BUCKET", bucket,
                "SOHOA_S3_ACCESSKEY", server.accessKey(),
                "SOHOA_S3_SECRETKEY", server.secretKey());

        for (int time = 1; time <= 2; time++) {
            CommandLineRun verify = CommandLineRun.of(folder.resolve("data"), environment, "verify");

            assertThat(verify.code()).isEqualTo(1);
            assertThat(verify.said()).contains("There is no archive in bucket " + bucket);
        }
    }
}
