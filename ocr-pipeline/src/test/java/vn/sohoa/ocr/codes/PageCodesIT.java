package vn.sohoa.ocr.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohoa.core.describe.PageCode;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.UnreadableException;
import vn.sohoa.ocr.DocumentWorkers;
import vn.sohoa.ocr.OcrSettings;
import vn.sohoa.ocr.RealFiles;
import vn.sohoa.testing.samples.QrCode;

/** Codes on scanned pages, looked for in the workers. */
class PageCodesIT {

    private static final DocumentWorkers WORKERS =
            new DocumentWorkers(OcrSettings.defaults().withWorkers(1));

    private static final String CARD = QrCode.cardText(
            "070082001498",
            "",
            "Nguyễn Thị Bích Phượng",
            LocalDate.of(1982, 2, 5),
            "Nữ",
            "Thôn Đông Thượng, Xã Hòa Vang, Thành phố Đà Nẵng",
            LocalDate.of(2024, 7, 1));

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        WORKERS.close();
    }

    @ParameterizedTest
    @CsvSource({"200, 0", "200, 3", "200, -15", "200, 45", "200, 90", "200, 181.5", "300, 0", "300, 60"})
    void readsCodeOfIdentityCardOnNoisyScan(int dpi, double degrees) throws IOException {
        CodeScan scan = new CodeScan(dpi, 1.1).label(300, 300, QrCode.ON_CARD, degrees, card());

        assertThat(codes(scan.noisy(12, 0.5f), 0)).extracting(PageCode::text).containsExactly(CARD);
    }

    @Test
    void saysWhereCodesAreOnUprightPage() throws IOException {
        CodeScan scan = new CodeScan(200, 0).label(300, 300, QrCode.ON_CARD, 0, card());
        Box box = scan.box(300, 300, QrCode.ON_CARD, QrCode.ON_CARD);

        assertThat(codes(scan.clean(), 0)).singleElement().satisfies(code -> isNear(code.box(), box));
        assertThat(codes(turned(scan.clean()), 1)).singleElement().satisfies(code -> isNear(code.box(), box));
    }

    @Test
    void readsAllCodesOfPageFromTopToBottom() throws IOException {
        CodeScan scan = new CodeScan(200, 0.6)
                .label(450, 260, 51, 20, QrCode.modules("hai", 0, 0, 51))
                .label(60, 60, 51, 0, QrCode.modules("một", 0, 0, 51));

        assertThat(codes(scan.noisy(4, 0.7f), 0)).extracting(PageCode::text).containsExactly("một", "hai");
    }

    @Test
    void textOfCodeIsNfc() throws IOException {
        String decomposed = Normalizer.normalize("Nguyễn Thị Thuý Hoà", Normalizer.Form.NFD);
        CodeScan scan = new CodeScan(200, 0).label(300, 300, 80, 0, QrCode.modules(decomposed, 0, 0, 80));

        assertThat(codes(scan.clean(), 0)).extracting(PageCode::text).containsExactly("Nguyễn Thị Thuý Hoà");
    }

    @Test
    void findsNoCodeInWriting() throws IOException {
        assertThat(codes(new CodeScan(200, 0.7).noisy(8, 0.6f), 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "paperless/barcode-qr-asn-000123-upscale-dpi.pdf, 1, ASN 000123",
        "paperless/patch-code-t-qr.pdf, 1, PATCHT",
        "paperless/split-by-tag-multiple-per-page.pdf, 2, TAG:invoice;TAG:expense",
        "zxing/qrcode-2-12.png, 1, The 2005 USGS aerial photography of the Washington Monument is censored."
    })
    void readsCodesOfRealPages(String file, int page, String texts) {
        assertThat(WORKERS.codes(RealFiles.file("barcodes/" + file), page, 0))
                .extracting(PageCode::text)
                .containsExactly(texts.split(";"));
    }

    @Test
    void pageThatIsNotThereIsReported() throws IOException {
        Path file = written(new CodeScan(100, 0).clean());

        assertThatThrownBy(() -> WORKERS.codes(file, 2, 0)).isInstanceOf(UnreadableException.class);
    }

    private List<PageCode> codes(BufferedImage stored, int rotation) throws IOException {
        return WORKERS.codes(written(stored), 1, rotation);
    }

    private Path written(BufferedImage image) throws IOException {
        Path file = folder.resolve("page.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static Shape card() {
        return QrCode.modules(CARD, 0, 0, QrCode.ON_CARD);
    }

    private static void isNear(Box box, Box expected) {
        assertThat(List.of(box.left(), box.top(), box.right(), box.bottom()))
                .zipSatisfy(
                        List.of(expected.left(), expected.top(), expected.right(), expected.bottom()),
                        (is, should) -> assertThat(Math.abs(is - should)).isLessThan(6));
    }

    /** Stored lying on its left side: one clockwise turn puts it upright. */
    private static BufferedImage turned(BufferedImage image) {
        BufferedImage turned = new BufferedImage(image.getHeight(), image.getWidth(), image.getType());
        AffineTransform turn = new AffineTransform();
        turn.translate(0, image.getWidth());
        turn.quadrantRotate(-1);
        turned.createGraphics().drawImage(image, turn, null);
        return turned;
    }
}
