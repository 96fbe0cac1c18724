package vn.sohoa.ocr.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileKindTest {

    @TempDir
    Path folder;

    @Test
    void tellsKindsByFirstBytes() {
        assertThat(FileKind.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .contains(FileKind.JPEG);
        assertThat(FileKind.of(latin("\u0089PNG\r\n\u001A\nrest"))).contains(FileKind.PNG);
        assertThat(FileKind.of(latin("II*\0"))).contains(FileKind.TIFF);
        assertThat(FileKind.of(latin("MM\0*"))).contains(FileKind.TIFF);
        assertThat(FileKind.of(latin("%PDF-1.4"))).contains(FileKind.PDF);
        assertThat(FileKind.of(latin("some junk\n%PDF-1.4"))).contains(FileKind.PDF);
        assertThat(FileKind.of(latin("<html>%pdf"))).isEmpty();
        assertThat(FileKind.of(latin("I"))).isEmpty();
    }

    @Test
    void refusesEmptyFile() throws IOException {
        Path empty = Files.createFile(folder.resolve("a.pdf"));

        assertThatThrownBy(() -> FileKind.of(empty)).hasMessageContaining("EMPTY_FILE");
    }

    @Test
    void refusesWhatOnlyItsNameMakesPdf() throws IOException {
        Path page = Files.writeString(folder.resolve("a.pdf"), "<html><body>404</body></html>");

        assertThatThrownBy(() -> FileKind.of(page)).hasMessageContaining("UNSUPPORTED_TYPE");
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
