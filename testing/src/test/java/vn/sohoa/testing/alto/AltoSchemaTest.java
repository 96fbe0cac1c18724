package vn.sohoa.testing.alto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;

class AltoSchemaTest {

    private static final String VALID = """
            <alto xmlns="http://www.loc.gov/standards/alto/ns-v4#" SCHEMAVERSION="4.4">
              <Description>
                <MeasurementUnit>pixel</MeasurementUnit>
                <sourceImageInformation><fileName>p.tif</fileName></sourceImageInformation>
              </Description>
              <Layout>
                <Page ID="PAGE1" PHYSICAL_IMG_NR="1" HEIGHT="20" WIDTH="10" PC="0.87" LANG="vi">
                  <PrintSpace HPOS="0" VPOS="0" WIDTH="10" HEIGHT="20"/>
                </Page>
              </Layout>
            </alto>
            """;

    @Test
    void acceptsAValidDocument() throws Exception {
        assertThat(problems(VALID)).isEmpty();
    }

    @Test
    void refusesAnUnknownElement() throws Exception {
        assertThat(problems(VALID.replace("PrintSpace", "Paragraph")))
                .singleElement()
                .asString()
                .contains("Paragraph");
    }

    @Test
    void refusesAPageWithoutItsNumber() throws Exception {
        assertThat(problems(VALID.replace("PHYSICAL_IMG_NR=\"1\"", "")))
                .singleElement()
                .asString()
                .contains("PHYSICAL_IMG_NR");
    }

    @Test
    void refusesAConfidenceAboveOne() throws Exception {
        assertThat(problems(VALID.replace("0.87", "87"))).isNotEmpty();
    }

    @Test
    void refusesElementsOfAnotherVersion() throws Exception {
        assertThat(problems(VALID.replace("ns-v4#", "ns-v3#"))).isNotEmpty();
    }

    @Test
    void refusesWhatIsNotXml() throws Exception {
        assertThat(problems("<alto>")).isNotEmpty();
    }

    private static List<String> problems(String alto) throws IOException {
        return AltoSchema.problems(new StreamSource(new StringReader(alto)));
    }
}
