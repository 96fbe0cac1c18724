package vn.sohoa.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The rules for the servers of {@code compose.yaml}; no image is fetched for it. */
class ComposeFileTest {

    private Map<String, Object> file;

    @BeforeEach
    void read() throws IOException {
        file = new Yaml().load(Files.readString(Path.of("../compose.yaml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "s3", "elasticsearch"})
    void everyServerIsOfAFixedVersionOnLoopbackAndWatched(String server) {
        Map<String, Object> service = service(server);

        assertThat((String) service.get("image")).matches(".+:[^:/]*\\d[^:/]*");
        assertThat(list(service, "ports"))
                .isNotEmpty()
                .allSatisfy(port -> assertThat(port).startsWith("127.0.0.1:"));
        assertThat(service).containsKeys("healthcheck", "restart");
        assertThat(list(service, "volumes"))
                .isNotEmpty()
                .allSatisfy(volume ->
                        assertThat(map(file, "volumes")).containsKey(volume.substring(0, volume.indexOf(':'))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "s3", "elasticsearch"})
    void secretsAreFiles(String server) {
        Map<String, Object> service = service(server);

        assertThat(list(service, "secrets")).containsExactly(server);
        assertThat(map(map(file, "secrets"), server)).containsOnlyKeys("file");
        assertThat(map(service, "environment").keySet())
                .filteredOn(name -> name.contains("PASSWORD"))
                .singleElement()
                .satisfies(name -> {
                    assertThat(name).endsWith("_FILE");
                    assertThat(map(service, "environment")).containsEntry(name, "/run/secrets/" + server);
                });
    }

    private Map<String, Object> service(String name) {
        assertThat(map(file, "services")).containsOnlyKeys("postgresql", "s3", "elasticsearch");
        return map(map(file, "services"), name);
    }

    @SuppressWarnings("unchecked") // of YAML
    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return (Map<String, Object>) parent.get(key);
    }

    @SuppressWarnings("unchecked") // of YAML
    private static List<String> list(Map<String, Object> parent, String key) {
        return (List<String>) parent.get(key);
    }
}
