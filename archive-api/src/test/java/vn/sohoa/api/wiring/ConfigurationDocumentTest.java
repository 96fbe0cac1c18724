package vn.sohoa.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** What {@code docs/configuration.md} says about keys is what the program reads. */
class ConfigurationDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/configuration.md");
    private static final Pattern ROW = Pattern.compile("\\| `(sohoa[^`]*)` \\| (.+?) \\| .+ \\|");
    private static final Pattern VARIABLE = Pattern.compile("\\bSOHOA_[A-Z0-9_]*[A-Z0-9]");

    /** In words, where there is no value to give. */
    private static final String NONE = "(words)";

    @Test
    void saysEveryKeyOnceWithItsDefault() throws IOException {
        assertThat(documented()).containsExactlyInAnyOrderElementsOf(read());
    }

    @Test
    void recordsAreAllThatBindKeys() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));

        assertThat(scan.findCandidateComponents("vn.sohoa"))
                .extracting(found -> found.getBeanClassName())
                .containsExactlyInAnyOrderElementsOf(
                        SettingKeys.RECORDS.stream().map(Class::getName).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/configuration.md", "docs/operations.md", "README.md"})
    void noDocumentNamesAVariableThatNobodyReads(String document) throws IOException {
        List<String> variables = VARIABLE.matcher(Files.readString(Path.of("..", document)))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();

        assertThat(variables)
                .contains("SOHOA_DATA")
                .allSatisfy(variable -> UnknownSettings.refuse(UnknownSettingsTest.variables(variable)));
    }

    private static List<Key> documented() throws IOException {
        String text = Files.readString(DOCUMENT);
        String table = text.substring(text.indexOf("<!-- keys:begin -->"), text.indexOf("<!-- keys:end -->"));
        List<String> rows = table.lines().skip(3).toList();
        return rows.stream()
                .map(line -> {
                    Matcher row = ROW.matcher(line);
                    assertThat(row.matches()).as(line).isTrue();
                    return new Key(row.group(1), defaultOf(row.group(2)));
                })
                .toList();
    }

    private static String defaultOf(String cell) {
        return cell.matches("`[^`]*`") ? cell.substring(1, cell.length() - 1) : NONE;
    }

    private static List<Key> read() throws IOException {
        Map<String, Object> preset = preset();
        return SettingKeys.RECORDS.stream()
                .flatMap(settings -> Arrays.stream(settings.getDeclaredConstructors()[0].getParameters())
                        .map(parameter -> key(SettingKeys.prefix(settings), parameter, preset)))
                .toList();
    }

    private static Key key(String prefix, Parameter parameter, Map<String, Object> preset) {
        String name = prefix + "." + DataObjectPropertyName.toDashedForm(parameter.getName());
        DefaultValue declared = parameter.getAnnotation(DefaultValue.class);
        String value = declared == null ? "" : String.join(",", declared.value());
        String known = String.valueOf(preset.getOrDefault(name, value));
        return new Key(name, known.isEmpty() ? NONE : known);
    }

    /** What the program's own application.yaml says. */
    private static Map<String, Object> preset() throws IOException {
        Map<String, Object> keys = new TreeMap<>();
        for (PropertySource<?> source :
                new YamlPropertySourceLoader().load("preset", new ClassPathResource("application.yaml"))) {
            ((Map<?, ?>) source.getSource())
                    .forEach((key, value) -> keys.put(String.valueOf(key), String.valueOf(value)));
        }
        return keys;
    }

    /** @param usual what holds where nobody says it */
    private record Key(String name, String usual) {}
}
