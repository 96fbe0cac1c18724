package vn.sohoa.ocr.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;

/** Pages whose own text is Vietnamese in an encoding from before Unicode. */
class LegacyLayerTest {

    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;

    private static final String TCVN3 = "Céng hoµ x· héi chñ nghÜa ViÖt Nam §éc lËp - Tù do - H¹nh phóc";
    private static final String TCVN3_TITLE = "Quèc héi ban hµnh luËt nµy \u00ADu tiªn tr\u00ADíc";
    private static final String VNI = "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam Ñoäc laäp - Töï do - Haïnh phuùc";

    @Test
    void textInFontOfTcvn3BecomesUnicode() throws IOException {
        OcrPage page = read(".VnTime", TCVN3, TCVN3_TITLE).orElseThrow();

        assertThat(page.source()).isEqualTo(OcrPage.Source.TEXT_LAYER);
        assertThat(page.lines().map(OcrLine::text))
                .containsExactly(
                        "Cộng hoà xã hội chủ nghĩa Việt Nam Độc lập - Tự do - Hạnh phúc",
                        "Quốc hội ban hành luật này ưu tiên trước");
        assertThat(page.words())
                .allMatch(word -> word.box().width() > 0 && word.box().right() < WIDTH);
    }

    @Test
    void fontOfCapitalsGivesCapitals() throws IOException {
        OcrPage page = read(".VnTimeH", TCVN3, TCVN3_TITLE).orElseThrow();

        assertThat(page.text()).contains("CỘNG HOÀ XÃ HỘI").contains("QUỐC HỘI BAN HÀNH LUẬT NÀY ƯU TIÊN TRƯỚC");
    }

    @Test
    void textInFontOfVniBecomesUnicode() throws IOException {
        OcrPage page = read("VNI-Times", VNI, VNI).orElseThrow();

        assertThat(page.text()).startsWith("Cộng hòa xã hội chủ nghĩa Việt Nam Độc lập - Tự do - Hạnh phúc");
    }

    @Test
    void textIsKnownByItselfWhereFontHasAnotherName() throws IOException {
        OcrPage page =
                read("TimesNewRoman", TCVN3, TCVN3.replace("Tù do", "tù lùc")).orElseThrow();

        assertThat(page.text()).contains("Cộng hoà xã hội chủ nghĩa Việt Nam").contains("tự lực");
    }

    @Test
    void textThatDoesNotBecomeVietnameseIsNotUsed() throws IOException {
        assertThat(read(".VnTime", VNI + " " + VNI)).isEmpty();
    }

    private static Optional<OcrPage> read(String font, String... lines) throws IOException {
        try (PDDocument document = document(font, lines)) {
            RenderedPdfPage page =
                    RenderedPdfPage.of(document, 0, new PageFacts(0, 0), List.of(), new Limits(100_000_000, 10));
            return TextLayer.read(page, WIDTH, HEIGHT, 0.05).map(OwnText::page);
        }
    }

    /** A page of the lines' codes, in a font of that name which the file does not contain. */
    private static PDDocument document(String font, String... lines) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
        dictionary.setName(COSName.BASE_FONT, font);
        dictionary.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        dictionary.setInt(COSName.FIRST_CHAR, 0);
        dictionary.setInt(COSName.LAST_CHAR, 255);
        COSArray widths = new COSArray();
        IntStream.range(0, 256).forEach(code -> widths.add(COSInteger.get(500)));
        dictionary.setItem(COSName.WIDTHS, widths);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F1"), PDFontFactory.createFont(dictionary));
        page.setResources(resources);
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            String codes = HexFormat.of().formatHex(lines[i].getBytes(StandardCharsets.ISO_8859_1));
            content.append("BT /F1 11 Tf 60 ")
                    .append(750 - 20 * i)
                    .append(" Td <")
                    .append(codes)
                    .append("> Tj ET\n");
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        return document;
    }
}
