package vn.sohoa.describe.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.describe.model.UnusableModelException.Reason;

class ModelFileTest {

    private final PaperModel builtIn = ModelFile.builtIn();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("papers.gz");
    }

    @Test
    void readsWhatItWrote() {
        ModelFile.write(builtIn, file);

        assertThat(ModelFile.read(file)).isEqualTo(builtIn);
    }

    @Test
    void ownModelGoesBeforeTheBuiltIn() {
        assertThat(ModelFile.inUse(file)).isEqualTo(new ModelFile.InUse(builtIn, Optional.empty()));

        ModelFile.write(own("own", Optional.of(Instant.EPOCH), builtIn.version()), file);

        ModelFile.InUse inUse = ModelFile.inUse(file);
        assertThat(inUse.problem()).isEmpty();
        assertThat(inUse.model().version()).isEqualTo("own");
        assertThat(inUse.model().origin().made()).contains(Instant.EPOCH);
        assertThat(inUse.model().tables()).isEqualTo(builtIn.tables());
    }

    @Test
    void whatIsNoModelGivesWayToTheBuiltIn() throws IOException {
        Files.writeString(file, "no model");
        assertThat(problem()).isEqualTo(Reason.FOREIGN);
        write("something else\n");
        assertThat(problem()).isEqualTo(Reason.FOREIGN);
        write("");
        assertThat(problem()).isEqualTo(Reason.FOREIGN);
    }

    @Test
    void anotherFormatGivesWayToTheBuiltIn() throws IOException {
        write("sohoa-paper-model\t1\town-5\nclasses\tkhac\n");

        assertThat(problem()).isEqualTo(Reason.OTHER_FORMAT);
        assertThat(ModelFile.inUse(file).problem().orElseThrow())
                .hasMessageContaining(file.toString())
                .hasMessageContaining("another format")
                .hasMessageContaining("./sohoa train");
    }

    @Test
    void damageGivesWayToTheBuiltIn() throws IOException {
        ModelFile.write(builtIn, file);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(problem()).as("cut off").isEqualTo(Reason.DAMAGED);
        bytes[bytes.length / 2] ^= 8;
        Files.write(file, bytes);
        assertThat(problem()).as("a bit turned").isEqualTo(Reason.DAMAGED);
        write("sohoa-paper-model\t2\town-5\nclasses\tkhac\nbias\t0.5\nend\n");
        assertThat(problem()).as("without origin").isEqualTo(Reason.DAMAGED);
        write("sohoa-paper-model\t2\town-5\nclasses\tkhac\nbias\t0.5\nw\tw:a\t7:0.5\nend\n");
        assertThat(problem()).as("a weight of no class").isEqualTo(Reason.DAMAGED);
    }

    @Test
    void whatAnotherProgramLearnedGivesWayToTheBuiltIn() {
        ModelFile.write(own("own", Optional.of(Instant.EPOCH), "built-in-older"), file);

        assertThat(problem()).isEqualTo(Reason.OTHER_PROGRAM);
    }

    @Test
    void aFolderInItsPlaceGivesWayToTheBuiltIn() throws IOException {
        Files.createDirectories(file);

        assertThat(problem()).isEqualTo(Reason.UNREADABLE);
    }

    private Reason problem() {
        ModelFile.InUse inUse = ModelFile.inUse(file);
        assertThat(inUse.model()).isEqualTo(builtIn);
        return inUse.problem().orElseThrow().reason();
    }

    private PaperModel own(String version, Optional<Instant> made, String program) {
        Origin origin = new Origin(made, program, 10, 20, 9, 0, "abcdef");
        return new PaperModel(version, builtIn.pages(), builtIn.types(), builtIn.fields(), origin, builtIn.tables());
    }

    private void write(String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
