package vn.sohoa.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the person reads who starts the service with a setting that makes no sense. */
@Timeout(120)
class RefusedSettingsIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sohoa.catalogue | oracle | embedded, postgresql",
                "sohoa.store     | tape   | files, s3",
                "sohoa.search    | solr   | lucene, elasticsearch"
            })
    void saysWhatMayBeChosen(String key, String value, String allowed) throws IOException, InterruptedException {
        assertThat(refused(key, value))
                .contains(key + " = \"" + value + "\": one of " + allowed + ". See docs/configuration.md.");
    }

    @Test
    void saysThatAKeyIsUnknown() throws IOException, InterruptedException {
        assertThat(refused("sohoa.serach", "elasticsearch"))
                .contains("sohoa.serach = \"elasticsearch\": there is no such key. There are sohoa.data, ");
    }

    private String refused(String key, String value) throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        CommandLineRun run = CommandLineRun.of(
                data,
                Map.of("SPRING_APPLICATION_JSON", "{\"%s\":\"%s\"}".formatted(key, value), "SOHOA_PORT", "0"),
                "run");
        assertThat(run.code()).as(run.said()).isNotZero();
        assertThat(data).as("nothing but its log").isDirectoryNotContaining(file -> !file.endsWith("logs"));
        return run.said();
    }
}
