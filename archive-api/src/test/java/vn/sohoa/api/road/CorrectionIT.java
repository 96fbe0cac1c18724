package vn.sohoa.api.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.packaging.ContentPath;
import vn.sohoa.core.packaging.DossierLayout;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.ocr.DocumentWorkers;
import vn.sohoa.ocr.digitise.Inspection;
import vn.sohoa.ocr.revise.Rereading;

/** An archive of requests with a name on them, about which it asks a person; it reads again with another recogniser. */
@Import({OwnFolder.class, CorrectionIT.WithADescriberOfNames.class})
abstract class CorrectionIT extends ArchiveIT {

    static final String READ = "Nguyễn Văn An";
    static final String RIGHT = "Trần Thị Bưởi";

    @Autowired
    ArchivalStore store;

    @TempDir
    Path scans;

    @TestConfiguration(proxyBeanMethods = false)
    static class WithADescriberOfNames {

        @Bean
        @Primary
        NamesOfPages namesOfPages() {
            return new NamesOfPages();
        }

        @Bean
        @Primary
        Rereading.Reader anotherRecogniser(Inspection inspection, DocumentWorkers workers) {
            return new Rereading.Reader(inspection, new AnotherRecogniser(workers), 2);
        }
    }

    /** A dossier with one request, digitised. */
    DossierEntry preserved(String number) throws IOException {
        Path folder = Files.createDirectory(scans.resolve("Hồ sơ " + number));
        ImageIO.write(draw(number), "png", folder.resolve("don.png").toFile());
        DossierEntry dossier = catalogue
                .dossiers(digitised(receiving.receive(List.of(folder))))
                .getFirst();
        assertThat(dossier.version()).isEqualTo(1);
        return dossier;
    }

    private static BufferedImage draw(String number) {
        BufferedImage sheet = new BufferedImage(1240, 700, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 44));
        pen.drawString("ĐƠN ĐỀ NGHỊ", 120, 140);
        pen.drawString("Họ và tên: " + READ, 120, 260);
        pen.drawString("Số biên nhận: " + number, 120, 380);
        pen.dispose();
        return sheet;
    }

    void awaitVersion(DossierId dossier, int version) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> catalogue.dossier(dossier).orElseThrow().version() == version);
    }

    String textOfPdf(DossierId dossier, RecordId record) throws IOException {
        try (InputStream in = store.open(dossier, DossierLayout.preservation(record));
                PDDocument pdf = Loader.loadPDF(in.readAllBytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    String text(DossierId dossier, ContentPath path) throws IOException {
        try (InputStream in = store.open(dossier, path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The status of a POST without a body. */
    int post(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url(path)))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
