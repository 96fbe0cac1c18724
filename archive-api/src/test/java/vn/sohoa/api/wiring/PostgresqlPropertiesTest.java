package vn.sohoa.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.sohoa.storage.database.PostgresqlSettings;

class PostgresqlPropertiesTest {

    private static final String URL = "jdbc:postgresql://db.example.vn:5432/sohoa";

    @TempDir
    Path folder;

    @Test
    void needsNothingButAUrl() {
        PostgresqlSettings settings = bind(Map.of("url", URL)).settings();

        assertThat(settings.url()).isEqualTo(URL);
        assertThat(settings.user()).isEqualTo("sohoa");
        assertThat(settings.poolSize()).isEqualTo(16);
    }

    @ParameterizedTest
    @ValueSource(strings = {URL, "jdbc:postgresql://a:1,b:2/sohoa?sslmode=verify-full", "jdbc:postgresql://[::1]/s"})
    void takesWhatTheDriverTakes(String url) {
        assertThat(bind(Map.of("url", url)).settings().url()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "jdbc:h2:mem:sohoa", "postgres://db/sohoa", "jdbc:postgresql:sohoa", "jdbc:postgresql://db"})
    void refusesWhatIsNoAddressOfADatabase(String url) {
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> bind(Map.of("url", url)).settings())
                .withMessageContaining("sohoa.postgresql.url = \"" + url + "\"")
                .withMessageContaining("jdbc:postgresql://HOST:PORT/DATABASE");
    }

    @Test
    void refusesAnAccountInTheUrlWithoutRepeatingIt() {
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> bind(Map.of("url", URL + "?password=hunter2")).settings())
                .withMessageContaining("sohoa.postgresql.user")
                .withMessageNotContaining("hunter2");
    }

    @ParameterizedTest
    @CsvSource({"pool-size, 2", "pool-size, 1000", "connect-timeout, 0s", "lock-timeout, 1ms", "socket-timeout, 30s"})
    void namesTheKeyThatMakesNoSense(String key, String value) {
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> bind(Map.of("url", URL, key, value)).settings())
                .withMessageContaining("sohoa.postgresql." + key);
    }

    @Test
    void readsThePasswordFromAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "bí mật\n");

        PostgresqlSettings settings =
                bind(Map.of("url", URL, "password-file", file.toString())).settings();

        assertThat(settings.password()).isEqualTo("bí mật");
        assertThat(settings).asString().doesNotContain("bí mật");
    }

    @Test
    void refusesTwoPasswordsAndAFileThatIsNotThere() {
        String missing = folder.resolve("missing").toString();

        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(
                        () -> bind(Map.of("url", URL, "password-file", missing)).settings())
                .withMessageContaining("cannot be read");
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> bind(Map.of("url", URL, "password-file", missing, "password", "x"))
                        .settings())
                .withMessageContaining("not both");
    }

    private static PostgresqlProperties bind(Map<String, String> values) {
        Map<String, String> keys = new TreeMap<>();
        values.forEach((key, value) -> keys.put("sohoa.postgresql." + key, value));
        return new Binder(new MapConfigurationPropertySource(keys))
                .bindOrCreate("sohoa.postgresql", PostgresqlProperties.class);
    }
}
