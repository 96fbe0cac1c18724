package vn.sohoa.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.testing.alto.AltoSchema;

class AltoXmlTest {

    private static final String NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#";

    @Test
    void placesEachWord() throws Exception {
        Document alto = parsed(Pages.line(0.01, 87, "Quyết", "định"));

        Element second = (Element) elements(alto, "String").item(1);
        assertThat(second.getAttribute("CONTENT")).isEqualTo("định");
        assertThat(second.getAttribute("HPOS")).isEqualTo("320");
        assertThat(second.getAttribute("VPOS")).isEqualTo("300");
        assertThat(second.getAttribute("WIDTH")).isEqualTo("100");
        assertThat(second.getAttribute("HEIGHT")).isEqualTo("40");
        assertThat(second.getAttribute("WC")).isEqualTo("0.87");
    }

    @Test
    void putsSpacesBetweenWords() throws Exception {
        Document alto = parsed(Pages.line(0.01, 87, "một", "hai", "ba"));

        assertThat(elements(alto, "SP").getLength()).isEqualTo(2);
        assertThat(((Element) elements(alto, "SP").item(0)).getAttribute("WIDTH"))
                .isEqualTo("20");
    }

    @Test
    void givesBaselineAsTwoPoints() throws Exception {
        Document alto = parsed(Pages.line(0.01, 87, "một"));

        assertThat(((Element) elements(alto, "TextLine").item(0)).getAttribute("BASELINE"))
                .isEqualTo("200,332 300,333");
    }

    @Test
    void namesImageAndUnit() throws Exception {
        Document alto = parsed(Pages.line(0, 0));

        assertThat(elements(alto, "fileName").item(0).getTextContent()).isEqualTo("<p&1>.tif");
        assertThat(elements(alto, "MeasurementUnit").item(0).getTextContent()).isEqualTo("pixel");
        assertThat(((Element) elements(alto, "Page").item(0)).getAttribute("HEIGHT"))
                .isEqualTo("2339");
    }

    @Test
    void leavesOutWhatXmlCannotHold() throws Exception {
        Document alto = parsed(Pages.line(0.01, 87, "a\u0001b\uFFFFc"));

        assertThat(((Element) elements(alto, "String").item(0)).getAttribute("CONTENT"))
                .isEqualTo("abc");
    }

    @Test
    void saysHowEachPageWasRead() throws Exception {
        OcrPage turned = Pages.line(0.01, 87, "một");
        OcrPage own = new OcrPage(
                10,
                10,
                300,
                0,
                0.01,
                OcrPage.Source.TEXT_LAYER,
                "text layer",
                Pages.line(0, 90, "hai").blocks());
        Document alto = parsed(List.of(Optional.of(turned), Optional.of(own), Optional.of(turned)));

        NodeList steps = elements(alto, "Processing");
        assertThat(steps.getLength()).isEqualTo(2);
        assertThat(steps.item(0).getTextContent())
                .contains("text recognised", "model=vie", "dpi=200", "turned clockwise by degrees=90");
        assertThat(elements(alto, "softwareName").item(0).getTextContent()).isEqualTo("Tesseract");
        assertThat(elements(alto, "softwareVersion").item(0).getTextContent()).isEqualTo("5");
        assertThat(elements(alto, "softwareName").item(1).getTextContent()).isEqualTo("text layer");
        Element third = (Element) elements(alto, "Page").item(2);
        assertThat(third.getAttribute("PROCESSINGREFS")).isEqualTo(((Element) steps.item(0)).getAttribute("ID"));
        assertThat(third.getAttribute("LANG")).isEqualTo("vi");
    }

    @Test
    void numbersAPageAsItsFileDoes() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AltoXml.write(Pages.line(0.01, 87, "bảy"), 7, "p.tif", out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("PHYSICAL_IMG_NR=\"7\"");
    }

    @Test
    void keepsTheNumbersOfPagesAroundOneThatWasNotRead() throws Exception {
        Document alto = parsed(List.of(Optional.empty(), Optional.of(Pages.line(0.01, 87, "hai"))));

        Element second = (Element) elements(alto, "Page").item(1);
        assertThat(second.getAttribute("PHYSICAL_IMG_NR")).isEqualTo("2");
        assertThat(second.getElementsByTagNameNS(NAMESPACE, "String").getLength())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a\u0000b",
                "\u0001\u001F\u007F\u0085\u009F",
                "\uD800",
                "x\uDFFFy",
                "\uD83D\uDE00",
                "\uFFFE\uFFFF",
                "<&>\"']]>",
                "\t\r\n",
                "e\u0302\u0301",
                "\u202E\u200B\uFEFF",
                "\uDBFF\uDFFF"
            })
    void isValidWhateverTheTextIs(String text) throws Exception {
        assertThat(AltoSchema.problems(source(List.of(Optional.of(Pages.line(0.01, 100, "một", text, "ba"))), text)))
                .isEmpty();
    }

    @Test
    void isValidWithoutWords() throws Exception {
        Box box = new Box(0, 0, 10, 10);
        OcrPage hollow = new OcrPage(
                10,
                10,
                200,
                0,
                0,
                OcrPage.Source.RECOGNISED,
                "",
                List.of(new OcrBlock(box, List.of()), new OcrBlock(box, List.of(new OcrLine(box, 0, 0, List.of())))));

        assertThat(AltoSchema.problems(
                        source(List.of(Optional.of(Pages.line(0, 0)), Optional.of(hollow), Optional.empty()), "x")))
                .isEmpty();
    }

    @Test
    void keepsLettersBeyondTheFirstPlane() throws Exception {
        Document alto = parsed(Pages.line(0.01, 87, "\uD83D\uDE00"));

        assertThat(((Element) elements(alto, "String").item(0)).getAttribute("CONTENT"))
                .isEqualTo("\uD83D\uDE00");
    }

    private static NodeList elements(Document alto, String name) {
        return alto.getElementsByTagNameNS(NAMESPACE, name);
    }

    private static Document parsed(OcrPage page) throws Exception {
        return parsed(List.of(Optional.of(page)));
    }

    private static Document parsed(List<Optional<OcrPage>> pages) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes(pages, "<p&1>.tif")));
    }

    private static Source source(List<Optional<OcrPage>> pages, String fileName) throws IOException {
        return new StreamSource(new ByteArrayInputStream(bytes(pages, fileName)));
    }

    private static byte[] bytes(List<Optional<OcrPage>> pages, String fileName) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AltoXml.write(pages, fileName, out);
        return out.toByteArray();
    }
}
