package vn.sohoa.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohoa.core.describe.Manifest.Item;

class DossierManifestTest {

    @Test
    void saysWhatADossierShouldHold() {
        vn.sohoa.core.describe.Manifest manifest = read("""
                {"procedure": " 1.001193 ", "owner": "001168000123", "maker": {"x": [1]}, "items": [
                  {"file": "giấy/a.pdf", "title": "Giâ\u0301y\\nkhai sinh"},
                  {"title": "Đơn"}, {"file": "b.tif"}]}
                """);

        assertThat(manifest.procedure()).isEqualTo("1.001193");
        assertThat(manifest.owner()).isEqualTo("001168000123");
        assertThat(manifest.items())
                .containsExactly(new Item("a.pdf", "Giấy khai sinh"), new Item("", "Đơn"), new Item("b.tif", ""));
    }

    @Test
    void everyPartMayBeMissing() {
        assertThat(read("{\"owner\": \"1\"}").items()).isEmpty();
        assertThat(read("{\"items\": []}").owner()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "                                           | the beginning: a JSON object is expected",
                "{                                          | line 1, column",
                "[]                                         | the beginning: a JSON object is expected",
                "{}                                         | it has neither procedure nor owner nor items",
                "{\"owner\": 1}                             | owner: a text is expected",
                "{\"owner\": null}                          | owner: a text is expected",
                "{\"owner\": \"1\", \"owner\": \"2\"}       | line 1, column",
                "{\"owner\": \"1\"} x                       | line 1, column",
                "{\"items\": {}}                            | items: a list is expected",
                "{\"items\": [\"a.pdf\"]}                   | items[0]: a JSON object is expected",
                "{\"items\": [{\"title\": \"x\"}, {}]}      | items[1]: it has neither file nor title",
                "{\"items\": [{\"title\": [\"x\"]}]}        | items[0].title: a text is expected",
                "{\"items\": [{\"file\": \" \"}]}           | items[0]: it has neither file nor title",
                "{\"owner\": NaN}                           | line 1, column"
            })
    void namesThePlaceOfWhatIsWrong(String json, String problem) {
        assertThatExceptionOfType(ManifestException.class)
                .isThrownBy(() -> read(json == null ? "" : json))
                .withMessageContaining("m.json, ")
                .withMessageContaining(problem)
                .withMessageContaining("taken in without it");
    }

    @Test
    void refusesTooMuch() {
        String long1001 = "x".repeat(1_001);
        String many = IntStream.rangeClosed(0, 1_000)
                .mapToObj(number -> "{\"title\": \"x\"}")
                .collect(Collectors.joining(",", "{\"items\": [", "]}"));

        assertThatExceptionOfType(ManifestException.class)
                .isThrownBy(() -> read("{\"items\": [{\"title\": \"" + long1001 + "\"}]}"))
                .withMessageContaining("items[0].title: it is longer than 1000 characters");
        assertThatExceptionOfType(ManifestException.class)
                .isThrownBy(() -> read(many))
                .withMessageContaining("there are more than 1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void doesNotDescendWithoutEnd(String open) {
        String deep = "{\"items\": " + open.repeat(100_000);

        assertThatExceptionOfType(ManifestException.class).isThrownBy(() -> read(deep));
        assertThat(DossierManifest.isOne(deep.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @Test
    void readsNoMoreThanItsLimitOfHundredMegabytes() throws IOException {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (InputStream huge = new SequenceInputStream(java.util.Collections.enumeration(IntStream.range(0, 100)
                .mapToObj(number -> (InputStream) new ByteArrayInputStream(blanks))
                .toList()))) {
            assertThatExceptionOfType(ManifestException.class)
                    .isThrownBy(() -> DossierManifest.read(huge, json()))
                    .withMessageContaining("m.json, the whole file: it has more than 1048576 bytes");
            assertThat(huge.readAllBytes().length).isGreaterThan(98 << 20);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"items\": []}                         | true",
                "{\"x\": {\"dossiers\": []}, \"owner\": 1, | true",
                "{\"owner\": \"x\", \"dossiers\": []}    | false",
                "{\"x\": {\"owner\": \"1\"}}             | false",
                "{                                       | false",
                "[\"items\"]                             | false",
                "xyz                                     | false"
            })
    void isToldFromAListOfDossiers(String json, boolean expected) {
        assertThat(DossierManifest.isOne(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
    }

    private static vn.sohoa.core.describe.Manifest read(String json) {
        return DossierManifest.read(json.getBytes(StandardCharsets.UTF_8), json());
    }

    private static ManifestJson json() {
        return new ManifestJson("m.json", ManifestException.Consequence.TAKEN_IN_WITHOUT_IT);
    }
}
