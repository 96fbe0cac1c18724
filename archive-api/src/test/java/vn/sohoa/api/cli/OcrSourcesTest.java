package vn.sohoa.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.ocr.transcribe.TranscriptForm;

class OcrSourcesTest {

    private static final Set<TranscriptForm> ALL = EnumSet.allOf(TranscriptForm.class);

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void out() {
        out = folder.resolve("out");
    }

    @Test
    void namesWithoutExtension() throws IOException {
        Path scan = file("Đơn xin phép.v2.PDF");

        assertThat(targets(scan)).containsExactly("Đơn xin phép.v2");
    }

    @Test
    void keepsExtensionOfFilesThatShareTheirName() throws IOException {
        assertThat(targets(file("a.pdf"), file("a.tif"), file("b.tif"))).containsExactly("a.pdf", "a.tif", "b");
    }

    @Test
    void takesWhateverFileIsNamed() throws IOException {
        assertThat(targets(file("scan.2024"), file("no extension"))).containsExactly("scan.2024", "no extension");
    }

    @Test
    void readsNoFileTwice() throws IOException {
        Path scan = file("a.pdf");
        Path link = Files.createSymbolicLink(folder.resolve("b.pdf"), scan);

        assertThat(targets(scan, scan, folder.resolve("./a.pdf"), link)).containsExactly("a");
    }

    @Test
    void namesAfterTheLinkNotAfterWhatItLeadsTo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("letter.pdf"), file("3f9a77"));

        assertThat(targets(link)).containsExactly("letter");
    }

    @Test
    void findsScansInFoldersAndKeepsSubFoldersApart() throws IOException {
        file("box/1/scan.pdf");
        file("box/2/scan.JPEG");
        file("box/notes.docx");
        file("box/.trash/scan.pdf");
        file("box/.scan.pdf");

        assertThat(targets(folder.resolve("box"))).containsExactly("1/scan", "2/scan");
    }

    @Test
    void leavesAloneWhatItWroteBefore() throws IOException {
        file("scan.tif");
        file("out/scan.pdf");

        assertThat(targets(folder)).containsExactly("scan");
    }

    @Test
    void neverOverwritesASource() throws IOException {
        Path scan = file("a.pdf");

        assertThatThrownBy(() -> OcrSources.find(List.of(scan), folder, ALL))
                .isInstanceOf(OcrSources.UnclearException.class)
                .hasMessageContaining("a.pdf");
        assertThat(OcrSources.find(List.of(scan), folder, EnumSet.of(TranscriptForm.TEXT)))
                .hasSize(1);
    }

    @Test
    void refusesTwoFilesThatWouldBecomeOne() throws IOException {
        Path one = file("1/a.pdf");
        Path other = file("2/a.pdf");

        assertThatThrownBy(() -> OcrSources.find(List.of(one, other), out, ALL))
                .isInstanceOf(OcrSources.UnclearException.class)
                .hasMessageContaining(one.toString())
                .hasMessageContaining(other.toString());
    }

    @Test
    void refusesWhatIsNotThere() {
        Path missing = folder.resolve("missing.pdf");

        assertThatThrownBy(() -> OcrSources.find(List.of(missing), out, ALL))
                .isInstanceOf(OcrSources.UnclearException.class)
                .hasMessageContaining("missing.pdf");
        assertThatThrownBy(() -> OcrSources.find(List.of(folder), out, ALL))
                .isInstanceOf(OcrSources.UnclearException.class);
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }

    private Stream<String> targets(Path... paths) {
        return OcrSources.find(List.of(paths), out, ALL).stream()
                .map(source ->
                        out.relativize(source.folder().resolve(source.stem())).toString());
    }
}
