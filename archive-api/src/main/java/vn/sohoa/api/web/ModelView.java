package vn.sohoa.api.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoa.api.training.ModelInUse;
import vn.sohoa.describe.confidence.Reliability;
import vn.sohoa.describe.model.Origin;
import vn.sohoa.describe.model.PaperModel;
import vn.sohoa.describe.model.UnusableModelException;

/**
 * The model that describes papers.
 *
 * @param made when the archive learned it; null of the one that comes with the program
 * @param confirmed papers of the archive that it was learned from
 * @param problem why the archive's own model is not used, where there is one; null where all is well
 * @param file that this is about
 * @param types how often types were right, on pages that nothing was learned from
 * @param fields the same of fields
 */
record ModelView(
        String version,
        @Nullable Instant made,
        int generated,
        int confirmed,
        int dossiers,
        @Nullable String problem,
        String file,
        List<QualityView.Band> types,
        List<QualityView.Band> fields) {

    ModelView {
        types = List.copyOf(types);
        fields = List.copyOf(fields);
    }

    static ModelView of(ModelInUse inUse) {
        PaperModel model = inUse.model();
        Origin origin = model.origin();
        return new ModelView(
                model.version(),
                origin.made().orElse(null),
                origin.generated(),
                origin.confirmed(),
                origin.dossiers(),
                inUse.problem().map(problem -> problem.reason().name()).orElse(null),
                inUse.problem()
                        .map(UnusableModelException::file)
                        .map(Object::toString)
                        .orElse(""),
                bands(model.tables().types()),
                bands(model.tables().fields()));
    }

    private static List<QualityView.Band> bands(Reliability table) {
        return table.bands().stream()
                .filter(band -> band.guesses() > 0)
                .map(band -> new QualityView.Band(band.said(), band.share(), band.guesses()))
                .toList();
    }
}
