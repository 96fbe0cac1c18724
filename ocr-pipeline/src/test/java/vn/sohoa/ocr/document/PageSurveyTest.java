package vn.sohoa.ocr.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.record.OriginalForm;

class PageSurveyTest {

    private static final Limits LIMITS = new Limits(1_000_000, 10);

    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage(new PDRectangle(600, 800));

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    private interface Drawing {
        void draw(PDPageContentStream content) throws IOException;
    }

    @Test
    void oneImageOverThePageIsAScan() throws IOException {
        PageSurvey survey = survey(content -> content.drawImage(image(300, 400), 0, 0, 600, 800));

        PlacedImage placed = survey.onlyImage().orElseThrow();
        assertThat(placed.turns()).isZero();
        assertThat(placed.dpi()).isEqualTo(36);
        assertThat(survey.facts().showsPicture()).isTrue();
    }

    @Test
    void wordsOfAProgramMakeAnElectronicPageAndAStampOnAScanDoesNot() throws IOException {
        String words = "Quyet dinh ve viec tro cap ".repeat(5);

        assertThat(survey(content -> write(content, words)).form()).isEqualTo(OriginalForm.ELECTRONIC);
        assertThat(survey(content -> content.drawImage(image(300, 400), 0, 0, 600, 800))
                        .form())
                .isEqualTo(OriginalForm.SCAN);
        assertThat(survey(content -> {
                            content.drawImage(image(300, 400), 0, 0, 600, 800);
                            write(content, words);
                        })
                        .form())
                .as("a stamp")
                .isEqualTo(OriginalForm.SCAN);
        assertThat(survey(content -> {
                            content.drawImage(image(300, 400), 0, 0, 600, 800);
                            write(content, words.repeat(4));
                        })
                        .form())
                .as("a patterned ground")
                .isEqualTo(OriginalForm.ELECTRONIC);
        assertThat(survey(content -> {
                            content.drawImage(image(300, 400), 0, 0, 600, 800);
                            content.setRenderingMode(RenderingMode.NEITHER);
                            write(content, words.repeat(4));
                        })
                        .form())
                .as("the text layer of a scan")
                .isEqualTo(OriginalForm.SCAN);
    }

    private static void write(PDPageContentStream content, String words) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.showText(words);
        content.endText();
    }

    @Test
    void addsPagesRotationToImagesOwn() throws IOException {
        page.setRotation(90);
        PageSurvey survey = survey(content -> content.drawImage(image(400, 300), new Matrix(0, -800, 600, 0, 0, 800)));

        assertThat(survey.onlyImage().orElseThrow().turns()).isEqualTo(2);
    }

    @Test
    void stripsAreLayersInTheirOrder() throws IOException {
        PageSurvey survey = survey(content -> {
            content.drawImage(image(300, 200), 0, 400, 600, 400);
            content.drawImage(image(300, 200), 0, 0, 600, 400);
        });

        assertThat(survey.onlyImage()).isEmpty();
        assertThat(survey.layers()).hasSize(2);
        assertThat(survey.layers().getFirst().place()).isEqualTo(new AffineTransform(1, 0, 0, 0.5, 0, 0.5));
        assertThat(survey.layers().getLast().place()).isEqualTo(new AffineTransform(1, 0, 0, 0.5, 0, 0));
    }

    @Test
    void crookedImageIsALayer() throws IOException {
        PageSurvey survey = survey(content -> content.drawImage(image(300, 400), new Matrix(600, 30, -30, 800, 0, 0)));

        assertThat(survey.layers()).hasSize(1);
    }

    @Test
    void writingOverImagesIsMoreThanLayers() throws IOException {
        PageSurvey survey = survey(content -> {
            content.drawImage(image(300, 400), 0, 0, 600, 800);
            content.setNonStrokingColor(1f);
            content.addRect(10, 10, 50, 50);
            content.fill();
        });

        assertThat(survey.layers()).isEmpty();
    }

    @Test
    void clippedImageIsMoreThanALayer() throws IOException {
        PageSurvey cut = survey(content -> {
            content.addRect(0, 0, 300, 800);
            content.clip();
            content.drawImage(image(300, 400), 0, 0, 600, 800);
        });
        PageSurvey whole = survey(content -> {
            content.saveGraphicsState();
            content.addRect(0, 0, 300, 800);
            content.clip();
            content.restoreGraphicsState();
            content.addRect(0, 0, 600, 800);
            content.clip();
            content.drawImage(image(300, 400), 0, 0, 600, 800);
        });

        assertThat(cut.layers()).isEmpty();
        assertThat(whole.layers()).hasSize(1);
    }

    @Test
    void mirroredImageIsDrawn() throws IOException {
        PageSurvey survey = survey(content -> content.drawImage(image(300, 400), new Matrix(-600, 0, 0, 800, 600, 0)));

        assertThat(survey.onlyImage()).isEmpty();
    }

    @Test
    void hiddenTextDoesNotCountVisibleTextDoes() throws IOException {
        assertThat(survey(content -> {
                            content.drawImage(image(300, 400), 0, 0, 600, 800);
                            text(content, RenderingMode.NEITHER);
                        })
                        .onlyImage())
                .isPresent();
        assertThat(survey(content -> {
                            content.drawImage(image(300, 400), 0, 0, 600, 800);
                            text(content, RenderingMode.FILL);
                        })
                        .onlyImage())
                .isEmpty();
    }

    @Test
    void whiteBackgroundUnderImageDoesNotCount() throws IOException {
        PageSurvey survey = survey(content -> {
            content.setNonStrokingColor(1f);
            content.addRect(0, 0, 600, 800);
            content.fill();
            content.drawImage(image(300, 400), 0, 0, 600, 800);
        });

        assertThat(survey.onlyImage()).isPresent();
    }

    @Test
    void pageInLayersIsDrawn() throws IOException {
        PageSurvey survey = survey(content -> {
            content.drawImage(image(100, 130), 0, 0, 600, 800);
            content.drawImage(image(300, 400), 0, 0, 600, 800);
        });

        assertThat(survey.onlyImage()).isEmpty();
        assertThat(survey.facts().imageDpi()).isEqualTo(36);
    }

    @Test
    void smallImageIsNoScan() throws IOException {
        PageSurvey survey = survey(content -> content.drawImage(image(300, 400), 100, 100, 150, 200));

        assertThat(survey.onlyImage()).isEmpty();
        assertThat(survey.facts().showsPicture()).isFalse();
    }

    @Test
    void refusesImageOfTooManyPixels() {
        assertThatThrownBy(() -> survey(content -> content.drawImage(image(2_000, 600), 0, 0, 10, 10)))
                .hasMessageContaining("TOO_MANY_PIXELS");
    }

    private PageSurvey survey(Drawing drawing) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            drawing.draw(content);
        }
        return PageSurvey.of(page, LIMITS);
    }

    private PDImageXObject image(int width, int height) throws IOException {
        return LosslessFactory.createFromImage(
                document, new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY));
    }

    private static void text(PDPageContentStream content, RenderingMode mode) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.setRenderingMode(mode);
        content.newLineAtOffset(50, 50);
        content.showText("text");
        content.endText();
    }
}
