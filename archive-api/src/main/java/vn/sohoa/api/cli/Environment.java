package vn.sohoa.api.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What the command line takes from its environment.
 *
 * @param data the data folder, {@code SOHOA_DATA} or {@code ./data}
 */
record Environment(Path data, Locale language) {

    static Environment read() {
        Map<String, String> variables = System.getenv();
        return new Environment(
                Path.of(variables.getOrDefault("SOHOA_DATA", "data"))
                        .toAbsolutePath()
                        .normalize(),
                language(variables.getOrDefault("SOHOA_LANG", variables.getOrDefault("LANG", ""))));
    }

    private static Locale language(String value) {
        return value.startsWith("en") ? Locale.ENGLISH : Locale.of("vi");
    }
}
