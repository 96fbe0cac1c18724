package vn.sohoa.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the person reads who starts the service with a setting that makes no sense. */
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
    void saysWhatMayBeChosen(String key, String value, String allowed) {
        assertThatExceptionOfType(OwnService.NotStartedException.class)
                .isThrownBy(() -> start(key, value))
                .withMessage(key + " = \"" + value + "\": one of " + allowed + ". See docs/configuration.md.");
        assertThat(data()).doesNotExist();
    }

    @Test
    void saysThatAKeyIsUnknown() {
        assertThatExceptionOfType(OwnService.NotStartedException.class)
                .isThrownBy(() -> start("sohoa.serach", "elasticsearch"))
                .withMessageStartingWith(
                        "sohoa.serach = \"elasticsearch\": there is no such key. There are sohoa.data, ");
        assertThat(data()).doesNotExist();
    }

    private void start(String key, String value) {
        OwnService.start(List.of(
                        "--logging.threshold.console=OFF",
                        "--logging.file.name=" + folder.resolve("log"),
                        "--server.port=0",
                        "--sohoa.data=" + data(),
                        "--" + key + "=" + value))
                .close();
    }

    private Path data() {
        return folder.resolve("data");
    }
}
