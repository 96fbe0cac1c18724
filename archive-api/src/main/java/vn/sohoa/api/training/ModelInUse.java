package vn.sohoa.api.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.describe.Describer;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.describe.FieldReader;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.Manifest;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.describe.PaperDescriber;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.model.ModelFile;
import vn.sohoa.describe.model.PaperModel;
import vn.sohoa.describe.model.UnusableModelException;

/**
 * Describes with the archive's own model where the data folder has one that can be used, else with the one that the build made.
 * Another model takes over between two dossiers, without a restart.
 */
public final class ModelInUse implements Describer, FieldReader {

    private static final Logger log = LoggerFactory.getLogger(ModelInUse.class);

    private final PaperCatalogue catalogue;
    private final Path file;
    private volatile Current current;

    private record Current(PaperModel model, PaperDescriber describer, Optional<UnusableModelException> problem) {}

    /** @param file of the archive's own model; there need be none */
    public ModelInUse(PaperCatalogue catalogue, Path file) {
        this.catalogue = catalogue;
        this.file = file;
        ModelFile.InUse found = ModelFile.inUse(file);
        found.problem()
                .ifPresent(problem -> log.warn(
                        "{} Until then papers are described with the built-in model {}.",
                        problem.getMessage(),
                        found.model().version()));
        current = current(found.model(), found.problem());
    }

    private Current current(PaperModel model, Optional<UnusableModelException> problem) {
        log.info("Papers are described with the model {}", model.version());
        return new Current(model, new PaperDescriber(catalogue, model), problem);
    }

    public PaperModel model() {
        return current.model;
    }

    /** Why the archive's own model is not used, where there is one. */
    public Optional<UnusableModelException> problem() {
        return current.problem;
    }

    /** Writes the archive's own model and uses it from the next dossier on. */
    void replace(PaperModel model) {
        ModelFile.write(model, file);
        current = current(model, Optional.empty());
    }

    @Override
    public Description describe(List<DossierPage> pages, PageCodes codes, Manifest manifest) {
        return current.describer.describe(pages, codes, manifest);
    }

    @Override
    public List<FieldValue> read(PaperTypeId type, List<DossierPage> pages, PageCodes codes) {
        return current.describer.read(type, pages, codes);
    }

    @Override
    public Sensitivity sensitivity(PaperTypeId type) {
        return current.describer.sensitivity(type);
    }

    @Override
    public String version() {
        return current.model.version();
    }

    @Override
    public PaperDescriber asOfNow() {
        return current.describer;
    }
}
