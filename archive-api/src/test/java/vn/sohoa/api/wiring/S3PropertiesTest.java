package vn.sohoa.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.sohoa.storage.s3.S3Settings;

class S3PropertiesTest {

    @TempDir
    Path folder;

    @Test
    void needsAnEndpointAndAKeyPair() {
        S3Settings settings = bind(Map.of()).settings();

        assertThat(settings.bucket()).isEqualTo("sohoa");
        assertThat(settings.retention()).isEmpty();
        assertThat(settings.encryption()).isEqualTo(S3Settings.Encryption.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "endpoint, s3.example.vn, an address such as",
        "endpoint, '', an address such as",
        "bucket, Kho Lưu Trữ, small letters",
        "access-key, '', is missing",
        "secret-key, '', secret-key-file",
        "retention-days, -1, number of days",
        "part-size, 1MB, 5MB to 1GB",
        "timeout, 10ms, at least 1s"
    })
    void namesKeyValueAndWhatIsAllowed(String key, String value, String allowed) {
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> bind(Map.of(key, value)).settings())
                .withMessageContaining("sohoa.s3." + key + " = \"")
                .withMessageContaining(allowed);
    }

    @Test
    void readsTheSecretFromAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "s3cret\n");

        S3Settings settings = bind(Map.of("secret-key", "", "secret-key-file", file.toString()))
                .settings();

        assertThat(settings.credentials().secretKey()).isEqualTo("s3cret");
        assertThat(settings.toString()).doesNotContain("s3cret");
    }

    @Test
    void takesSlashesOffThePrefix() {
        assertThat(bind(Map.of("prefix", "/lưu trữ/kho/")).settings().prefix()).isEqualTo("lưu trữ/kho");
    }

    private static S3Properties bind(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(
                Map.of("endpoint", "https://s3.example.vn", "access-key", "sohoa", "secret-key", "secret"));
        all.putAll(settings);
        Map<String, String> named = new HashMap<>();
        all.forEach((key, value) -> named.put("sohoa.s3." + key, value));
        return new Binder(new MapConfigurationPropertySource(named)).bindOrCreate("sohoa.s3", S3Properties.class);
    }
}
