package vn.sohoa.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkloadTest {

    @TempDir
    Path folder;

    @TempDir
    Path work;

    @Test
    void givesThePagesOfPdfsAsPictures() throws IOException {
        Path image = image("b.png");
        Path pdf = pdf("a.pdf", 2);

        Workload workload = Workload.in(folder, work);

        assertThat(workload.files()).containsExactly(pdf, image);
        assertThat(workload.pages()).isEqualTo(3);
        assertThat(workload.pictures())
                .containsExactly(work.resolve("a-0001.png"), work.resolve("a-0002.png"), image)
                .allMatch(Files::exists);
    }

    @Test
    void takesOneOfTwoThatWouldGetTheSameResults() throws IOException {
        Path jpeg = image("a.jpg");
        image("a.png");

        assertThat(Workload.in(folder, work).files()).containsExactly(jpeg);
    }

    @Test
    void warmsUpWithTheFirstFile() throws IOException {
        Path first = image("a.png");
        image("b.png");

        Workload warmUp = Workload.in(folder, work).first(work);

        assertThat(warmUp.files()).containsExactly(first);
        assertThat(warmUp.pages()).isEqualTo(1);
    }

    @Test
    void fillsABoxWithCopiesOfTheSamePages() throws IOException {
        pdf("a.pdf", 2);

        Workload box = Workload.in(folder, work).times(3, work);

        assertThat(box.files()).hasSize(3).doesNotHaveDuplicates().allMatch(Files::exists);
        assertThat(box.pages()).isEqualTo(6);
    }

    @Test
    void refusesAFolderWithoutScans() {
        assertThatIOException().isThrownBy(() -> Workload.in(folder, work));
    }

    private Path image(String name) throws IOException {
        Path file = folder.resolve(name);
        String format = name.substring(name.lastIndexOf('.') + 1);
        ImageIO.write(new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY), format, file.toFile());
        return file;
    }

    private Path pdf(String name, int pages) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage(new PDRectangle(30, 30)));
            }
            document.save(file.toFile());
        }
        return file;
    }
}
