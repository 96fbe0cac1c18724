package vn.sohoa.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;

/** Real PDFs of Vietnamese offices: whose own text is used, and whose is not. */
class TextLayerIT {

    private static final DocumentWorkers WORKERS =
            new DocumentWorkers(OcrSettings.defaults().withWorkers(1));

    @AfterAll
    static void close() {
        WORKERS.close();
    }

    @Test
    void textOfWordIsKept() {
        OcrPage page = read("tt02-2021-btc-word.pdf", 1);

        assertThat(page.source()).isEqualTo(OcrPage.Source.TEXT_LAYER);
        assertThat(page.text()).contains("BỘ TÀI CHÍNH").contains("THÔNG TƯ");
        assertThat(page.meanConfidence()).isEqualTo(100);
        assertThat(page.words().map(OcrWord::box)).allMatch(box -> box.right() <= page.width());
    }

    @Test
    void scannersEnglishReadingIsReplaced() {
        OcrPage page = read("cv1535-danang-badocrlayer-kodak.pdf", 1);

        assertThat(page.source()).isEqualTo(OcrPage.Source.RECOGNISED);
        assertThat(page.text()).contains("SỞ GIÁO DỤC VÀ ĐÀO TẠO");
    }

    @Test
    void scanWithStampOnlyIsRead() {
        OcrPage page = read("luat-cutru-68-2020-jbig2-144dpi-signed.pdf", 2);

        assertThat(page.source()).isEqualTo(OcrPage.Source.RECOGNISED);
        assertThat(page.words().count()).isGreaterThan(300);
    }

    @Test
    void numberAndDateOfElectronicSignatureAreRead() {
        OcrPage page = read("cv2243-pccc-jpeg-300dpi-signed.pdf", 1);

        assertThat(page.text()).contains("2243").containsPattern("ngày 23 tháng ?07 năm 2025");
    }

    @Test
    void numberAndDateLaidIntoTextAreRead() {
        OcrPage page = read("cv-xin-y-kien-print-to-pdf-signed.pdf", 1);

        assertThat(page.source()).isEqualTo(OcrPage.Source.TEXT_LAYER);
        assertThat(page.text()).contains("Số: 2118 /PCCC&CNCH-P6").contains("ngày 24 tháng 06 năm 2026");
    }

    @Test
    void pageInLegacyFontIsRead() {
        OcrPage page = read("tcvn13927-legacy-vntime-fonts.pdf", 2);

        assertThat(page.source()).isEqualTo(OcrPage.Source.RECOGNISED);
        assertThat(page.text()).contains("TCVN 13927:2023");
    }

    @Test
    void errorPageOfWebServerIsNoPdf() {
        Path file = RealFiles.file("vi-pdf/fake-html-error-page.pdf");

        assertThatThrownBy(() -> WORKERS.countPages(file)).hasMessageContaining("UNSUPPORTED_TYPE");
    }

    private static OcrPage read(String name, int page) {
        return WORKERS.read(RealFiles.file("vi-pdf/" + name), page);
    }
}
