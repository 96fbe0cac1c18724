package vn.sohoa.api.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohoa.api.review.PaperWords;
import vn.sohoa.api.training.TrainingState;
import vn.sohoa.describe.classify.PageClass;
import vn.sohoa.describe.confidence.Reliability;
import vn.sohoa.describe.model.Origin;
import vn.sohoa.describe.model.PaperModel;
import vn.sohoa.describe.training.Comparison;
import vn.sohoa.describe.training.Retraining;

/**
 * How far a training is, or how the last one ended.
 *
 * @param phase NONE, READING, GENERATING, LEARNING, TRUSTING, COMPARING or OVER
 * @param done dossiers read, while READING
 * @param outcome null while it runs
 */
public record TrainingJson(
        TrainingState.Phase phase,
        int done,
        int of,
        @Nullable OutcomeJson outcome) {

    /**
     * How it ended.
     *
     * @param verdict ACCEPTED, ACCEPTABLE (a dry run), REFUSED, TOO_FEW or FAILED
     * @param current version of the model that was in use
     * @param candidate null where nothing was learned, as are the next two
     * @param failure empty unless it failed
     */
    public record OutcomeJson(
            TrainingState.Verdict verdict,
            CountsJson confirmed,
            String current,
            @Nullable ModelJson candidate,
            @Nullable ScoresJson own,
            @Nullable ScoresJson generated,
            String failure) {}

    /**
     * Confirmed papers.
     *
     * @param compared of these, held back to compare models on
     * @param leastPapers as many are needed
     * @param leastCompared as many of those held back
     */
    public record CountsJson(int papers, int dossiers, int compared, int leastPapers, int leastCompared) {

        static CountsJson of(Retraining.Counts counts) {
            return new CountsJson(
                    counts.papers(),
                    counts.dossiers(),
                    counts.compared(),
                    Retraining.LEAST_PAPERS,
                    Retraining.LEAST_COMPARED);
        }
    }

    /** What was learned, and how far it can be trusted. */
    public record ModelJson(
            String version,
            @Nullable String made,
            String program,
            int generated,
            int confirmed,
            int dossiers,
            long seed,
            String digest,
            List<BandJson> types,
            List<BandJson> fields) {

        static ModelJson of(PaperModel model) {
            Origin origin = model.origin();
            return new ModelJson(
                    model.version(),
                    origin.made().map(Object::toString).orElse(null),
                    origin.program(),
                    origin.generated(),
                    origin.confirmed(),
                    origin.dossiers(),
                    origin.seed(),
                    origin.digest(),
                    bands(model.tables().types()),
                    bands(model.tables().fields()));
        }

        private static List<BandJson> bands(Reliability table) {
            return table.bands().stream()
                    .filter(band -> band.guesses() > 0)
                    .map(band -> new BandJson(
                            band.least(), Math.min(1, band.most()), band.guesses(), band.said(), band.share()))
                    .toList();
        }
    }

    /**
     * Guesses of about the same probability, on pages that nothing was learned from.
     *
     * @param said mean probability
     * @param right share of right ones
     */
    public record BandJson(double least, double most, int guesses, double said, double right) {}

    /** Macro-F1 of both models on the same pages. */
    public record ScoresJson(double current, double candidate, int pages, List<ClassJson> different) {

        static ScoresJson of(Comparison.Scores scores, PaperWords words, Locale locale) {
            return new ScoresJson(
                    scores.current(),
                    scores.candidate(),
                    scores.pages(),
                    scores.different().stream()
                            .map(score -> new ClassJson(
                                    score.page(),
                                    words.page(PageClass.parse(score.page()), locale),
                                    score.pages(),
                                    score.current(),
                                    score.candidate()))
                            .toList());
        }
    }

    /** F1 of both models on a class of pages. */
    public record ClassJson(String page, String name, int pages, double current, double candidate) {}

    static TrainingJson of(TrainingState state, PaperWords words, Locale locale) {
        return new TrainingJson(
                state.phase(),
                state.done(),
                state.of(),
                state.outcome().map(outcome -> outcome(outcome, words, locale)).orElse(null));
    }

    private static OutcomeJson outcome(TrainingState.Outcome outcome, PaperWords words, Locale locale) {
        Optional<Comparison> comparison = outcome.comparison();
        return new OutcomeJson(
                outcome.verdict(),
                CountsJson.of(outcome.counts()),
                outcome.current(),
                outcome.candidate().map(ModelJson::of).orElse(null),
                comparison.map(both -> ScoresJson.of(both.own(), words, locale)).orElse(null),
                comparison
                        .map(both -> ScoresJson.of(both.generated(), words, locale))
                        .orElse(null),
                outcome.failure());
    }
}
