package vn.sohoa.api.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoa.describe.PaperDescriber;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.model.ModelFile;
import vn.sohoa.describe.model.Origin;
import vn.sohoa.describe.model.PaperModel;
import vn.sohoa.describe.model.UnusableModelException;

class ModelInUseTest {

    private final PaperCatalogue catalogue = PaperCatalogue.load();
    private final PaperModel builtIn = ModelFile.builtIn();

    @TempDir
    private Path data;

    private Path file;

    @BeforeEach
    void place() {
        file = data.resolve("model/paper-model.gz");
    }

    @Test
    void anotherModelTakesOverWithoutRestartAndStaysAfterOne() {
        ModelInUse inUse = new ModelInUse(catalogue, file);
        PaperDescriber before = inUse.asOfNow();
        assertThat(inUse.version()).isEqualTo(builtIn.version());

        inUse.replace(own());

        assertThat(inUse.version()).isEqualTo("own-1");
        assertThat(inUse.asOfNow().version()).isEqualTo("own-1");
        assertThat(before.version()).as("what it is describing now").isEqualTo(builtIn.version());
        assertThat(new ModelInUse(catalogue, file).version()).isEqualTo("own-1");
        assertThat(data.resolve("model")).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aDamagedModelStopsNothing() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "ĐÃ HỎNG");

        ModelInUse inUse = new ModelInUse(catalogue, file);

        assertThat(inUse.model()).isEqualTo(builtIn);
        assertThat(inUse.problem().map(UnusableModelException::reason)).contains(UnusableModelException.Reason.FOREIGN);
        inUse.replace(own());
        assertThat(inUse.problem()).isEmpty();
    }

    private PaperModel own() {
        Origin origin = new Origin(Optional.of(Instant.EPOCH), builtIn.version(), 1, 1, 1, 0, "00");
        return new PaperModel("own-1", builtIn.pages(), builtIn.types(), builtIn.fields(), origin, builtIn.tables());
    }
}
