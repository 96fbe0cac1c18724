package vn.sohoa.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.UnreadableException;
import vn.sohoa.ocr.preserve.DeliveredCopy.Part;
import vn.sohoa.ocr.preserve.PreservationMetadata;
import vn.sohoa.ocr.preserve.Seal;
import vn.sohoa.testing.pdfa.VeraPdf;

/** Copies for people: valid PDF/A-2b with a code that machines read and that covers nothing. */
class DeliveredCopyIT {

    private static final DocumentWorkers WORKERS =
            new DocumentWorkers(OcrSettings.defaults().withWorkers(1));
    private static final PreservationMetadata METADATA =
            new PreservationMetadata("Giấy khai sinh", new Digest("0".repeat(64)), Optional.empty());
    private static final Seal SEAL =
            new Seal("https://giayto.binhan.example.vn/v/10AB0-CDEFG-HJKMN-PQRS1", "10AB0-CDEFG-HJKMN-PQRS1");

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        WORKERS.close();
    }

    @Test
    void bearsACodeWhereTheFirstPageIsEmpty() throws Exception {
        Path preserved = preserved(Scans.decree("p05"));

        Path copy = delivered(new Part(preserved.toString(), List.of(1)));

        ImageIO.write(shown(copy), "png", Path.of("target/delivered-copy.png").toFile());
        assertThat(VeraPdf.problemsAsPdfA2b(copy)).isEmpty();
        assertThat(pages(copy)).isEqualTo(1);
        assertThat(code(copy, 1)).isEqualTo(SEAL.address());
        assertThat(text(copy)).contains("10AB0-CDEFG").contains("an ninh, trật tự");
        assertNothingIsCovered(preserved, copy);
    }

    @Test
    void hasASheetMoreWhereThereIsNoRoom() throws Exception {
        Path full = Scans.write(full(Scans.image("p05")), "png", folder.resolve("full.png"));
        Path preserved = preserved(full);

        Path copy = delivered(new Part(preserved.toString(), List.of(1)));

        assertThat(VeraPdf.problemsAsPdfA2b(copy)).isEmpty();
        assertThat(pages(copy)).isEqualTo(2);
        assertThat(code(copy, 2)).isEqualTo(SEAL.address());
        assertNothingIsCovered(preserved, copy);
    }

    @Test
    void hasThePagesOfThePaperAndNoOthers() throws Exception {
        Path three = preserved(Scans.writeTiff(
                List.of(Scans.image("p05"), Scans.image("p07"), Scans.image("p05")),
                "CCITT T.6",
                folder.resolve("three.tif")));
        Path single = preserved(Scans.decree("p05"));

        Path copy = delivered(new Part(three.toString(), List.of(2)), new Part(single.toString(), List.of(1)));

        assertThat(VeraPdf.problemsAsPdfA2b(copy)).isEmpty();
        assertThat(pages(copy)).isEqualTo(2);
        assertThat(Files.size(copy)).isLessThan(Files.size(three));
        assertThat(text(copy)).contains("Giải thích từ ngữ");
    }

    @Test
    void sameInputGivesSameBytes() throws Exception {
        Part part = new Part(preserved(Scans.decree("p05")).toString(), List.of(1));

        assertThat(Files.readAllBytes(delivered(part))).isEqualTo(Files.readAllBytes(delivered(part)));
    }

    @Test
    void leavesNothingWhereTheCopyIsBroken() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 nothing");
        Path target = folder.resolve("target.pdf");

        assertThatThrownBy(() ->
                        WORKERS.writeDelivery(List.of(new Part(broken.toString(), List.of(1))), SEAL, METADATA, target))
                .isInstanceOf(UnreadableException.class);
        assertThat(target).doesNotExist();
    }

    private Path delivered(Part... parts) throws IOException {
        Path target = Files.createTempFile(folder, "delivered", ".pdf");
        WORKERS.writeDelivery(List.of(parts), SEAL, METADATA, target);
        return target;
    }

    private Path preserved(Path original) throws IOException {
        List<Optional<OcrPage>> words = new ArrayList<>();
        for (int page = 1; page <= WORKERS.countPages(original); page++) {
            words.add(Optional.of(WORKERS.read(original, page)));
        }
        Path target = Files.createTempFile(folder, "preserved", ".pdf");
        WORKERS.writePreservationCopy(original, words, METADATA, target);
        return target;
    }

    /** Lines over the whole sheet, to its edges. */
    private static BufferedImage full(BufferedImage page) {
        BufferedImage full = Scans.converted(page, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = full.createGraphics();
        pen.setColor(Color.BLACK);
        for (int y = 30; y < full.getHeight(); y += 60) {
            pen.drawLine(0, y, full.getWidth(), y);
        }
        pen.dispose();
        return full;
    }

    /** What was dark is dark. */
    private static void assertNothingIsCovered(Path before, Path after) throws IOException {
        BufferedImage a = shown(before);
        BufferedImage b = shown(after);
        int lost = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                lost += (a.getRGB(x, y) & 0xFF) < 160 && (b.getRGB(x, y) & 0xFF) > (a.getRGB(x, y) & 0xFF) + 40 ? 1 : 0;
            }
        }
        assertThat(lost).isLessThanOrEqualTo(3);
    }

    private static BufferedImage shown(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFRenderer(document).renderImageWithDPI(0, 100, ImageType.GRAY);
        }
    }

    /** As a phone sees it that is held over the top or the bottom of the page. */
    private static String code(Path pdf, int page) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page - 1, 200, ImageType.RGB);
            int part = image.getHeight() / 4;
            try {
                return code(image.getSubimage(0, 0, image.getWidth(), part));
            } catch (NotFoundException e) {
                return code(image.getSubimage(0, image.getHeight() - part, image.getWidth(), part));
            }
        }
    }

    private static String code(BufferedImage part) throws ReaderException {
        int[] pixels = part.getRGB(0, 0, part.getWidth(), part.getHeight(), null, 0, part.getWidth());
        LuminanceSource shades = new RGBLuminanceSource(part.getWidth(), part.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(shades)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
