package vn.sohoa.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.UnreadableException;
import vn.sohoa.ocr.preserve.PreservationMetadata;
import vn.sohoa.testing.pdfa.VeraPdf;

/** Preservation copies of every kind of input: valid PDF/A-2b, searchable, with the image data taken over. */
class PreservationCopyIT {

    private static final DocumentWorkers WORKERS =
            new DocumentWorkers(OcrSettings.defaults().withWorkers(1));
    private static final PreservationMetadata METADATA = new PreservationMetadata(
            "Nghị định 96/2016/NĐ-CP <trang & số>",
            new Digest("0".repeat(64)),
            Optional.of(Instant.parse("2026-11-21T08:00:00Z")));

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        WORKERS.close();
    }

    @Test
    void g4TiffKeepsItsStrip() throws Exception {
        Path copy = copied(Scans.decree("p05"), true);

        assertThat(VeraPdf.problemsAsPdfA2b(copy)).isEmpty();
        assertThat(filters(copy)).containsExactly(COSName.CCITTFAX_DECODE);
        assertThat(Files.size(copy)).isLessThan(Files.size(Scans.decree("p05")) + 20_000);
        assertThat(text(copy)).contains("Điều 4. Giải thích từ ngữ").contains("an ninh, trật tự");
    }

    @Test
    void jpegKeepsItsBytes() throws Exception {
        for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_INT_RGB}) {
            Path jpeg = Scans.write(
                    Scans.converted(Scans.image("p05"), type), "jpeg", folder.resolve("scan" + type + ".jpg"));

            Path copy = copied(jpeg, true);

            assertThat(VeraPdf.problemsAsPdfA2b(copy)).isEmpty();
            assertThat(filters(copy)).containsExactly(COSName.DCT_DECODE);
            assertThat(rawImage(copy)).isEqualTo(Files.readAllBytes(jpeg));
            assertThat(text(copy)).contains("trật tự");
        }
    }

    @Test
    void greyPngIsTakenOver() throws Exception {
        Path png = Scans.write(
                Scans.converted(Scans.image("p05"), BufferedImage.TYPE_BYTE_GRAY), "png", folder.resolve("grey.png"));

        Path copy = copied(png, true);

        assertThat(VeraPdf.problemsAsPdfA2b(copy)).isEmpty();
        assertThat(filters(copy)).containsExactly(COSName.FLATE_DECODE);
    }

    @Test
    void transparentColourPngIsLaidOnWhite() throws Exception {
        Path png = Scans.write(withSeal(Scans.image("p05")), "png", folder.resolve("alpha.png"));

        Path copy = copied(png, true);

        assertThat(VeraPdf.problemsAsPdfA2b(copy)).isEmpty();
        assertThat(text(copy)).contains("trật tự");
    }

    @Test
    void everyPageOfTiffIsCopied() throws Exception {
        List<BufferedImage> pages = List.of(Scans.image("p05"), Scans.image("p07"));
        for (String compression : List.of("CCITT T.6", "LZW", "Deflate")) {
            Path tiff = Scans.writeTiff(pages, compression, folder.resolve(compression.replace(' ', '_') + ".tif"));

            Path copy = copied(tiff, false);

            assertThat(VeraPdf.problemsAsPdfA2b(copy)).isEmpty();
            assertThat(filters(copy)).containsExactly(COSName.CCITTFAX_DECODE, COSName.CCITTFAX_DECODE);
        }
    }

    @Test
    void colourTiffIsCopied() throws Exception {
        BufferedImage colour = Scans.converted(withSeal(Scans.image("p05")), BufferedImage.TYPE_INT_RGB);
        Path lossless = Scans.writeTiff(List.of(colour), "LZW", folder.resolve("colour.tif"));
        Path lossy = Scans.writeTiff(List.of(colour), "JPEG", folder.resolve("jpeg.tif"));

        Path losslessCopy = copied(lossless, false);
        Path lossyCopy = copied(lossy, false);

        assertThat(VeraPdf.problemsAsPdfA2b(losslessCopy)).isEmpty();
        assertThat(VeraPdf.problemsAsPdfA2b(lossyCopy)).isEmpty();
        assertThat(filters(losslessCopy)).containsExactly(COSName.FLATE_DECODE);
        assertThat(filters(lossyCopy)).containsExactly(COSName.DCT_DECODE);
    }

    @Test
    void imagesOfScannedPdfsAreTakenOver() throws Exception {
        assertTakenOver("cv2243-pccc-jpeg-300dpi-signed.pdf", COSName.DCT_DECODE);
        assertTakenOver("tt51-2025-bca-ccitt-200dpi-signed.pdf", COSName.CCITTFAX_DECODE);
        assertTakenOver("luat-cutru-68-2020-jbig2-144dpi-signed.pdf", COSName.JBIG2_DECODE);
    }

    /** A picture with its mask, a crooked one, one in JPEG 2000. */
    @Test
    void imagesThatNeedMoreThanCopyingAreTakenOverToo() throws Exception {
        for (String name : List.of("masks.pdf", "skew.pdf", "lichtenstein.pdf")) {
            Path original = RealFiles.file("en-ocrmypdf/" + name);

            Path copy = copied(original, true);

            assertThat(VeraPdf.problemsAsPdfA2b(copy)).as(name).isEmpty();
            assertThat(Files.size(copy)).as(name).isLessThan(Files.size(original) * 105 / 100 + 60_000);
            assertThat(difference(original, copy)).as(name).isLessThan(3);
        }
    }

    @Test
    void namesItsOriginalAndWhatIsOnlyThere() throws Exception {
        Path signed = copied(pdf("cv2243-pccc-jpeg-300dpi-signed.pdf"), false);
        Path unsigned = copied(Scans.decree("p05"), false);

        assertThat(xmp(signed))
                .contains("urn:sha256:" + METADATA.original())
                .contains("this copy is not signed")
                .contains("Chữ ký chỉ có giá trị trên bản gốc");
        assertThat(xmp(unsigned)).contains("urn:sha256:" + METADATA.original()).doesNotContain("signed", "Chữ ký");
    }

    @Test
    void bearsNoDateWhereNoneIsGiven() throws Exception {
        Path copy = folder.resolve("undated.pdf");
        WORKERS.writePreservationCopy(
                Scans.decree("p05"),
                List.of(),
                new PreservationMetadata("undated", METADATA.original(), Optional.empty()),
                copy);

        assertThat(VeraPdf.problemsAsPdfA2b(copy)).isEmpty();
        assertThat(xmp(copy)).doesNotContain("Date");
    }

    @Test
    void anImageOnSeveralPagesIsCopiedOnce() throws Exception {
        Path original = RealFiles.file("en-ocrmypdf/cardinal.pdf");

        Path copy = copied(original, false);

        assertThat(VeraPdf.problemsAsPdfA2b(copy)).isEmpty();
        assertThat(filters(copy)).hasSize(4);
        assertThat(Files.size(copy)).isLessThan(Files.size(original) + 20_000);
    }

    @Test
    void wordsPdfIsDrawn() throws Exception {
        Path copy = copied(pdf("tt02-2021-btc-word.pdf"), true);

        assertThat(VeraPdf.problemsAsPdfA2b(copy)).isEmpty();
        assertThat(text(copy)).contains("BỘ TÀI CHÍNH").contains("THÔNG TƯ");
    }

    @Test
    void printedPdfWithColoursIsDrawn() throws Exception {
        Path copy = copied(pdf("cv-xin-y-kien-print-to-pdf-signed.pdf"), true);

        assertThat(VeraPdf.problemsAsPdfA2b(copy)).isEmpty();
    }

    @Test
    void turnedPageIsUpright() throws Exception {
        Path turned = Scans.write(Scans.turned(Scans.image("p05"), 1), "jpeg", folder.resolve("turned.jpg"));

        Path copy = copied(turned, true);

        assertThat(VeraPdf.problemsAsPdfA2b(copy)).isEmpty();
        assertThat(rawImage(copy)).isEqualTo(Files.readAllBytes(turned));
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getHeight())
                    .isGreaterThan(page.getMediaBox().getWidth());
            assertThat(page.getRotation()).isZero();
        }
        assertThat(text(copy)).contains("Giải thích từ ngữ");
    }

    @Test
    void textIsNfc() throws Exception {
        String text = text(copied(Scans.decree("p05"), true));

        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void sameInputGivesSameBytes() throws Exception {
        byte[] first = Files.readAllBytes(copied(Scans.decree("p05"), true));
        byte[] second = Files.readAllBytes(copied(Scans.decree("p05"), true));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void leavesNothingWhenOriginalIsBroken() {
        Path broken = RealFiles.file("hostile-made/scan-truncated.tif");
        Path target = folder.resolve("target.pdf");

        assertThatThrownBy(() -> WORKERS.writePreservationCopy(broken, List.of(), METADATA, target))
                .isInstanceOf(UnreadableException.class);
        assertThat(target).doesNotExist();
    }

    @Test
    void aFullDiskIsNotTheOriginalsFault() throws Exception {
        Path full = Files.createSymbolicLink(folder.resolve("full.pdf"), Path.of("/dev/full"));

        assertThatThrownBy(() -> WORKERS.writePreservationCopy(Scans.decree("p05"), List.of(), METADATA, full))
                .isInstanceOf(OcrUnavailableException.class)
                .hasMessageContaining("No space is left");
    }

    @Test
    void aPageNobodyCanShowDoesNotCostTheOthers() throws Exception {
        Path original = Scans.writeTiff(
                List.of(Scans.image("p05"), Scans.image("p07")), "LZW", folder.resolve("second page cut.tif"));
        try (FileChannel file = FileChannel.open(original, StandardOpenOption.WRITE)) {
            file.truncate(file.size() * 3 / 4);
        }
        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> WORKERS.read(original, 2));

        Path copy = folder.resolve("copy.pdf");
        WORKERS.writePreservationCopy(
                original, List.of(Optional.of(WORKERS.read(original, 1)), Optional.empty()), METADATA, copy);

        assertThat(VeraPdf.problemsAsPdfA2b(copy)).isEmpty();
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    private void assertTakenOver(String name, COSName filter) throws Exception {
        Path copy = copied(pdf(name), false);
        assertThat(VeraPdf.problemsAsPdfA2b(copy)).isEmpty();
        assertThat(filters(copy)).containsOnly(filter);
    }

    private static Path pdf(String name) {
        return RealFiles.file("vi-pdf/" + name);
    }

    private Path copied(Path original, boolean withWords) throws IOException {
        List<Optional<OcrPage>> pages = new ArrayList<>();
        int count = WORKERS.countPages(original);
        for (int page = 1; page <= count; page++) {
            pages.add(withWords ? Optional.of(WORKERS.read(original, page)) : Optional.empty());
        }
        Path target = Files.createTempFile(folder, "copy", ".pdf");
        WORKERS.writePreservationCopy(original, pages, METADATA, target);
        return target;
    }

    /** Mean difference of the grey values of the first page, 0 to 255. */
    private static double difference(Path one, Path other) throws IOException {
        BufferedImage a = shown(one);
        BufferedImage b = shown(other);
        long sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                sum += Math.abs((a.getRGB(x, y) & 0xFF)
                        - (b.getRGB(x * b.getWidth() / a.getWidth(), y * b.getHeight() / a.getHeight()) & 0xFF));
            }
        }
        return sum / ((double) a.getWidth() * a.getHeight());
    }

    private static BufferedImage shown(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFRenderer(document).renderImageWithDPI(0, 40, ImageType.GRAY);
        }
    }

    private static String xmp(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile());
                InputStream metadata =
                        document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
            return new String(metadata.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The last filter of each page's first image. */
    private static List<COSName> filters(Path pdf) throws IOException {
        List<COSName> filters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                filters.add(firstImage(page).getStream().getFilters().getLast());
            }
        }
        return filters;
    }

    private static byte[] rawImage(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return firstImage(document.getPage(0))
                    .getCOSObject()
                    .createRawInputStream()
                    .readAllBytes();
        }
    }

    private static PDImageXObject firstImage(PDPage page) throws IOException {
        return (PDImageXObject) page.getResources().getXObject(COSName.getPDFName("Im1"));
    }

    private static String text(Path pdf) throws Exception {
        Path text = Path.of(pdf + ".txt");
        Process process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", pdf.toString(), text.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readString(text, StandardCharsets.UTF_8);
    }

    private static BufferedImage withSeal(BufferedImage scan) {
        BufferedImage copy = new BufferedImage(scan.getWidth(), scan.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < scan.getHeight(); y++) {
            for (int x = 0; x < scan.getWidth(); x++) {
                boolean black = (scan.getRGB(x, y) & 0xFF) < 128;
                copy.setRGB(x, y, black ? 0xFF000000 : 0);
            }
        }
        Graphics2D graphics = copy.createGraphics();
        graphics.setColor(new Color(220, 20, 30));
        graphics.setStroke(new java.awt.BasicStroke(6));
        graphics.drawOval(900, 1500, 300, 300);
        graphics.dispose();
        return copy;
    }
}
