package vn.sohoa.api.training;

import java.util.Optional;
import vn.sohoa.describe.model.PaperModel;
import vn.sohoa.describe.training.Comparison;
import vn.sohoa.describe.training.Retraining;

/**
 * How far a training is.
 *
 * @param done of this phase
 * @param of of this phase, or 0 where it is not counted
 * @param outcome of the last one, once it is over
 */
public record TrainingState(Phase phase, int done, int of, Optional<Outcome> outcome) {

    static final TrainingState NONE = new TrainingState(Phase.NONE, 0, 0, Optional.empty());

    /** What it does. */
    public enum Phase {
        /** There was none since the service started. */
        NONE,
        READING,
        GENERATING,
        LEARNING,
        TRUSTING,
        COMPARING,
        OVER
    }

    /** What became of it. */
    public enum Verdict {
        /** The new model is no worse, and in use. */
        ACCEPTED,
        /** The new model is no worse; it was only tried. */
        ACCEPTABLE,
        /** The new model knows less; the current one stays. */
        REFUSED,
        /** There are too few confirmed papers to tell. */
        TOO_FEW,
        /** Something did not work. */
        FAILED
    }

    /**
     * An outcome.
     *
     * @param counts of confirmed papers
     * @param current version of the model that was in use
     * @param result empty where nothing was learned
     * @param failure why it did not work, or empty
     */
    public record Outcome(
            Verdict verdict,
            Retraining.Counts counts,
            String current,
            Optional<Retraining.Result> result,
            String failure) {

        public Optional<PaperModel> candidate() {
            return result.map(Retraining.Result::model);
        }

        public Optional<Comparison> comparison() {
            return result.map(Retraining.Result::comparison);
        }
    }

    boolean isRunning() {
        return phase != Phase.NONE && phase != Phase.OVER;
    }

    static TrainingState at(Phase phase, int done, int of) {
        return new TrainingState(phase, done, of, Optional.empty());
    }

    static TrainingState over(Outcome outcome) {
        return new TrainingState(Phase.OVER, 0, 0, Optional.of(outcome));
    }
}
