package vn.sohoa.describe.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

    @TempDir
    private Path folder;

    @Test
    void readsWhatItWrote() {
        PaperModel model = ModelFile.builtIn();
        Path file = folder.resolve("models/papers.gz");

        ModelFile.write(model, file);

        assertThat(ModelFile.read(file)).isEqualTo(model);
    }

    @Test
    void ownModelGoesBeforeTheBuiltIn() {
        Path file = folder.resolve("papers.gz");
        PaperModel builtIn = ModelFile.builtIn();
        assertThat(ModelFile.inUse(file)).isEqualTo(builtIn);

        ModelFile.write(new PaperModel("own", builtIn.pages(), builtIn.types(), builtIn.fields()), file);

        assertThat(ModelFile.inUse(file).version()).isEqualTo("own");
    }

    @Test
    void refusesWhatIsNoModel() throws IOException {
        Path file = Files.writeString(folder.resolve("papers.gz"), "no model");

        assertThatThrownBy(() -> ModelFile.read(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("papers.gz");
    }
}
