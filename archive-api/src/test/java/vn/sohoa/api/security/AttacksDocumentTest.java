package vn.sohoa.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/attacks.md names a test for every attack, and every test that it names is there and is one. */
class AttacksDocumentTest {

    private static final Path HOUSE = Path.of("..");
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| (`.+`) \\|");
    private static final Pattern NAMED = Pattern.compile("`(\\w+)#(\\w+)`");

    /** What issues ask for; a new attack gets its line here and in the document. */
    private static final List<String> ATTACKS = List.of(
            "Guessing ids",
            "Forged tokens",
            "Expired tokens",
            "Replayed tokens",
            "Expired links",
            "Another agency's officer",
            "A changed id in the URL",
            "CSRF",
            "XSS through OCR text, file names and metadata",
            "Oversized and malformed JSON",
            "Path tricks in download names",
            "SSRF through any URL field",
            "Brute force at login",
            "Brute force at share and verify pages",
            "Log injection",
            "Two officers attaching at once",
            "Two owners with the same name");

    @Test
    void everyAttackHasItsTests() throws IOException {
        assertThat(ROW.matcher(document()).results().map(row -> row.group(1))).containsExactlyElementsOf(ATTACKS);
    }

    @Test
    void everyTestThatIsNamedIsOne() throws IOException {
        Map<String, String> sources = sources();

        assertThat(NAMED.matcher(document()).results())
                .hasSizeGreaterThanOrEqualTo(ATTACKS.size())
                .allSatisfy(named -> assertThat(sources.getOrDefault(named.group(1), ""))
                        .as(named.group())
                        .containsPattern(
                                "@(Parameterized)?Test\\b[^;{}]*(\\{[^;]*})?[^;{}]* void " + named.group(2) + "\\("));
    }

    private static String document() throws IOException {
        return Files.readString(HOUSE.resolve("docs/attacks.md"));
    }

    /** Of all tests and contracts, by name of class; two of one name together. */
    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.find(
                HOUSE,
                14,
                (path, is) -> is.isRegularFile()
                        && path.toString().matches(".*(/src/test/|/testing/).*(Test|IT|Contract)\\.java"))) {
            return files.collect(Collectors.toMap(
                    file -> file.getFileName().toString().replace(".java", ""),
                    AttacksDocumentTest::read,
                    String::concat));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
