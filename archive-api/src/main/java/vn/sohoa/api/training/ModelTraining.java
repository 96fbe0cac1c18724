package vn.sohoa.api.training;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoa.api.training.TrainingState.Outcome;
import vn.sohoa.api.training.TrainingState.Phase;
import vn.sohoa.api.training.TrainingState.Verdict;
import vn.sohoa.core.ConflictException;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.model.PaperModel;
import vn.sohoa.describe.training.OwnPaper;
import vn.sohoa.describe.training.Retraining;
import vn.sohoa.describe.training.Training;

/** Learns a model of the archive's own, one at a time, on a thread of its own; a worse one is never used. */
public final class ModelTraining {

    private static final Logger log = LoggerFactory.getLogger(ModelTraining.class);
    private static final Retraining.Counts UNCOUNTED = new Retraining.Counts(0, 0, 0);

    private final ArchivedPapers archive;
    private final PaperCatalogue catalogue;
    private final ModelInUse inUse;
    private final InstantSource clock;
    private volatile TrainingState state = TrainingState.NONE;

    public ModelTraining(ArchivedPapers archive, PaperCatalogue catalogue, ModelInUse inUse, InstantSource clock) {
        this.archive = archive;
        this.catalogue = catalogue;
        this.inUse = inUse;
        this.clock = clock;
    }

    /** How far the current one is, or how the last one ended. */
    public TrainingState state() {
        return state;
    }

    /**
     * Begins; returns at once. Nothing is left behind by one that does not come to its end.
     *
     * @param each generated papers of each type to learn from
     * @param dryRun whether a better model is not used either
     * @throws ConflictException while another one runs
     */
    public synchronized void start(int each, boolean dryRun) {
        if (each < Retraining.LEAST_EACH || each > Retraining.MOST_EACH) {
            throw new IllegalArgumentException("each: " + Retraining.LEAST_EACH + " to " + Retraining.MOST_EACH);
        }
        if (state.isRunning()) {
            throw new ConflictException("A model is being learned already. Wait for its end.");
        }
        state = TrainingState.at(Phase.READING, 0, 0);
        Thread.ofPlatform().name("train").daemon().start(() -> state = TrainingState.over(run(each, dryRun)));
    }

    private Outcome run(int each, boolean dryRun) {
        PaperModel current = inUse.model();
        try {
            Outcome outcome = learn(current, each, dryRun);
            log.info("Training from {}: {}", outcome.counts(), outcome.verdict());
            return outcome;
        } catch (RuntimeException | OutOfMemoryError e) {
            log.error("No model could be learned", e);
            return new Outcome(Verdict.FAILED, UNCOUNTED, current.version(), Optional.empty(), String.valueOf(e));
        }
    }

    private Outcome learn(PaperModel current, int each, boolean dryRun) {
        List<OwnPaper> own = archive.read((done, of) -> state = TrainingState.at(Phase.READING, done, of));
        Retraining.Counts counts = Retraining.count(own);
        if (!counts.areEnough()) {
            return new Outcome(Verdict.TOO_FEW, counts, current.version(), Optional.empty(), "");
        }
        Retraining.Result result = new Retraining(catalogue, each)
                .from(own, current, clock.instant(), step -> state = TrainingState.at(phase(step), 0, 0));
        if (!result.comparison().isAccepted()) {
            return new Outcome(Verdict.REFUSED, counts, current.version(), Optional.of(result), "");
        }
        if (!dryRun) {
            inUse.replace(result.model());
        }
        Verdict verdict = dryRun ? Verdict.ACCEPTABLE : Verdict.ACCEPTED;
        return new Outcome(verdict, counts, current.version(), Optional.of(result), "");
    }

    private static Phase phase(Training.Step step) {
        return switch (step) {
            case GENERATING -> Phase.GENERATING;
            case LEARNING -> Phase.LEARNING;
            case TRUSTING -> Phase.TRUSTING;
            case COMPARING -> Phase.COMPARING;
        };
    }
}
