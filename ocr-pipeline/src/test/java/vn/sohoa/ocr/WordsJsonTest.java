package vn.sohoa.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.text.OcrPage;

class WordsJsonTest {

    @Test
    void losesNothing() throws IOException {
        OcrPage page = Pages.line(0.0123, 91, "Quyết", "định", "\"số\"", "123/QĐ-UBND");

        assertThat(WordsJson.read(new ByteArrayInputStream(json(page)))).isEqualTo(page);
    }

    @Test
    void keepsPageWithoutWords() throws IOException {
        OcrPage page = Pages.line(0, 0);

        assertThat(WordsJson.read(new ByteArrayInputStream(json(page)))).isEqualTo(page);
    }

    @Test
    void takesQuarterOfAltosRoom() throws IOException {
        OcrPage page = Pages.line(0.0123, 91, "Căn cứ Luật Tổ chức chính quyền địa phương ngày".split(" "));
        ByteArrayOutputStream alto = new ByteArrayOutputStream();
        AltoXml.write(page, 1, "p0001.tif", alto);

        int perWord = json(page).length - json(Pages.line(0.0123, 91)).length;
        assertThat(perWord).isLessThan(alto.size() / 4);
    }

    @Test
    void refusesOtherVersions() {
        byte[] later = "{\"v\":2,\"page\":[]}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> WordsJson.read(new ByteArrayInputStream(later)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesWhatIsNoJson() {
        byte[] other = "<alto/>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> WordsJson.read(new ByteArrayInputStream(other)))
                .isInstanceOf(IOException.class);
    }

    private static byte[] json(OcrPage page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordsJson.write(page, out);
        return out.toByteArray();
    }
}
