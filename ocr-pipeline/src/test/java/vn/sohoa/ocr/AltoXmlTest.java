package vn.sohoa.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.sohoa.core.text.OcrPage;

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

    private static NodeList elements(Document alto, String name) {
        return alto.getElementsByTagNameNS(NAMESPACE, name);
    }

    private static Document parsed(OcrPage page) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AltoXml.write(page, "<p&1>.tif", out);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
    }
}
