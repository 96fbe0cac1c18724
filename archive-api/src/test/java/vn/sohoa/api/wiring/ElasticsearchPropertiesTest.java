package vn.sohoa.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
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
import vn.sohoa.search.elasticsearch.ElasticsearchSettings;

class ElasticsearchPropertiesTest {

    @TempDir
    Path folder;

    @Test
    void needsNodesOnly() {
        ElasticsearchSettings settings = bind(Map.of("url", "https://a.example.vn:9200,https://b.example.vn:9200"))
                .settings();

        assertThat(settings.nodes())
                .containsExactly(URI.create("https://a.example.vn:9200"), URI.create("https://b.example.vn:9200"));
        assertThat(settings.index()).isEqualTo("sohoa");
        assertThat(settings.account()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "url|''|address of a node is missing",
                "url|search.example.vn:9200|an address such as",
                "url|https://sohoa:secret@search.example.vn|account and path",
                "url|https://search.example.vn/path|account and path",
                "url|https://a.example.vn,http://b.example.vn|all with http or all with https",
                "index|Chỉ mục|small letters",
                "timeout|10ms|at least 1s"
            })
    void namesKeyValueAndWhatIsAllowed(String key, String value, String allowed) {
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> bind(Map.of(key, value)).settings())
                .withMessageContaining("sohoa.elasticsearch." + key + " = \"")
                .withMessageContaining(allowed);
    }

    @Test
    void readsThePasswordFromAFileAndHidesIt() throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "s3cret\n");

        ElasticsearchSettings settings =
                bind(Map.of("user", "sohoa", "password-file", file.toString())).settings();

        assertThat(settings.account()).hasValue(new ElasticsearchSettings.Account("sohoa", "s3cret"));
        assertThat(settings.toString()).contains("sohoa").doesNotContain("s3cret");
    }

    private static ElasticsearchProperties bind(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of("url", "https://search.example.vn:9200"));
        all.putAll(settings);
        Map<String, String> named = new HashMap<>();
        all.forEach((key, value) -> named.put("sohoa.elasticsearch." + key, value));
        return new Binder(new MapConfigurationPropertySource(named))
                .bindOrCreate("sohoa.elasticsearch", ElasticsearchProperties.class);
    }
}
