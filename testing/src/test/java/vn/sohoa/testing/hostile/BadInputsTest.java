package vn.sohoa.testing.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.testing.hostile.BadInputs.BadInput;

class BadInputsTest {

    @TempDir
    static Path folder;

    private static List<BadInput> inputs;

    @BeforeAll
    static void write() {
        inputs = BadInputs.write(folder);
    }

    @Test
    void writesSmallFilesThatAllEndInQuarantine() throws IOException {
        assertThat(inputs).hasSize(10);
        for (BadInput input : inputs) {
            assertThat(Files.size(input.file())).isLessThan(300_000);
            assertThat(input.expected().outcome()).isEqualTo(LedgerCode.Outcome.QUARANTINED);
        }
    }

    @Test
    void locksAPdfWithAPassword() throws IOException {
        Path locked = folder.resolve("password.pdf");

        assertThatThrownBy(() -> Loader.loadPDF(locked.toFile())).isInstanceOf(InvalidPasswordException.class);
        try (var opened = Loader.loadPDF(locked.toFile(), "nguoi-dung")) {
            assertThat(opened.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void cutsAPdfShort() {
        assertThatThrownBy(() -> Loader.loadPDF(folder.resolve("truncated.pdf").toFile()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void announcesMorePixelsThanItHolds() throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(
                folder.resolve("too-many-pixels.png").toFile())) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);

            assertThat(reader.getWidth(0)).isEqualTo(30_000);
            assertThat(reader.getHeight(0)).isEqualTo(30_000);
        }
    }

    @Test
    void leadsFromATiffDirectoryToItself() throws IOException {
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("directory-loop.tif")))
                .order(ByteOrder.LITTLE_ENDIAN);
        int directory = file.getInt(4);
        int next = directory + 2 + file.getShort(directory) * 12;

        assertThat(file.getInt(next)).isEqualTo(directory);
    }

    @Test
    void breaksImages() {
        for (String name : List.of("truncated.tif", "garbage.jpg", "no-pixels.png")) {
            assertThatThrownBy(() -> ImageIO.read(folder.resolve(name).toFile()))
                    .as(name)
                    .isInstanceOf(IOException.class);
        }
    }
}
