package vn.sohoa.testing.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColourScansIT {

    private static final int PAGES = 2;

    @TempDir
    static Path work;

    private static ColourScans scans;

    @BeforeAll
    static void write() throws IOException {
        scans = ColourScans.write(work.resolve("one"), PAGES, SampleDossiers.SEED);
    }

    @Test
    void writesColourPagesOfA4() throws IOException {
        assertThat(scans.jpegs()).hasSize(PAGES);
        for (Path jpeg : scans.jpegs()) {
            BufferedImage image = ImageIO.read(jpeg.toFile());
            assertThat(image.getColorModel().getNumComponents()).isEqualTo(3);
            assertThat(image.getWidth()).isEqualTo(2480);
            assertThat(image.getHeight()).isEqualTo(3508);
        }
    }

    @Test
    void putsTheSameJpegsIntoThePdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(scans.pdf().toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(PAGES);
            for (int i = 0; i < PAGES; i++) {
                PDResources resources = document.getPage(i).getResources();
                COSName name = resources.getXObjectNames().iterator().next();
                PDImageXObject picture = (PDImageXObject) resources.getXObject(name);
                try (InputStream jpeg = picture.getCOSObject().createRawInputStream()) {
                    assertThat(jpeg.readAllBytes())
                            .isEqualTo(Files.readAllBytes(scans.jpegs().get(i)));
                }
            }
        }
    }

    @Test
    void tellsTheTruthBesideEachPage() {
        assertThat(scans.jpegs())
                .allSatisfy(jpeg -> assertThat(Path.of(jpeg.toString().replace(".jpg", ".gt.txt")))
                        .content()
                        .isNotBlank());
    }

    @Test
    void writesTheSameBytesForTheSameSeed() throws IOException {
        ColourScans again = ColourScans.write(work.resolve("again"), PAGES, SampleDossiers.SEED);

        assertThat(again.pdf()).hasSameBinaryContentAs(scans.pdf());
    }
}
