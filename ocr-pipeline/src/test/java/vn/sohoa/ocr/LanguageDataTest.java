package vn.sohoa.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageDataTest {

    @TempDir
    Path folder;

    @Test
    void saysWhatToInstall() {
        assertThatThrownBy(() -> LanguageData.find(Optional.of(folder)))
                .isInstanceOf(OcrUnavailableException.class)
                .hasMessageContaining("tesseract-ocr-vie")
                .hasMessageContaining("tesseract-ocr-osd")
                .hasMessageContaining(folder.toString());
    }

    @Test
    void takesFirstCompleteFolder() throws IOException {
        Path half = Files.createDirectory(folder.resolve("half"));
        Files.createFile(half.resolve("vie.traineddata"));
        Path whole = Files.createDirectory(folder.resolve("whole"));
        Files.createFile(whole.resolve("vie.traineddata"));
        Files.createFile(whole.resolve("osd.traineddata"));

        assertThat(LanguageData.find(List.of(half, whole))).isEqualTo(whole);
    }

    @Test
    void looksFirstWhereTheEnvironmentSays() {
        assertThat(LanguageData.candidates(Optional.empty(), "/data/ocr"))
                .startsWith(Path.of("/data/ocr"), Path.of("/data/ocr/tessdata"));
    }

    @Test
    void looksNowhereElseWhenConfigured() {
        assertThat(LanguageData.candidates(Optional.of(folder), "/data/ocr")).containsExactly(folder);
    }
}
