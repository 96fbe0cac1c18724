package vn.sohoa.api.cli;

import java.time.Duration;
import java.util.List;
import vn.sohoa.api.rest.TrainingJson;
import vn.sohoa.api.training.TrainingState.Phase;

/** Shows how far a training is: a line for each of its phases, or one that is written over on a terminal. */
final class TrainingWatch {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    private static final List<Phase> PHASES =
            List.of(Phase.READING, Phase.GENERATING, Phase.LEARNING, Phase.TRUSTING, Phase.COMPARING);

    private final ServiceClient service;
    private final Words words;
    private final boolean terminal = Boolean.getBoolean("sohoa.terminal");
    private final ProgressLine line = new ProgressLine(System.out, terminal);
    private Phase said = Phase.NONE;

    TrainingWatch(ServiceClient service, Words words) {
        this.service = service;
        this.words = words;
    }

    /** Returns once it is over. */
    TrainingJson.OutcomeJson follow() throws InterruptedException {
        while (true) {
            TrainingJson training = service.training();
            TrainingJson.OutcomeJson outcome = training.outcome();
            if (outcome != null) {
                line.say("");
                return outcome;
            }
            show(training);
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private void show(TrainingJson training) {
        Phase phase = training.phase();
        int before = PHASES.indexOf(phase);
        String text = words.say("train.phase", before + 1, PHASES.size(), words.say("train.phase." + phase));
        if (training.of() > 0) {
            text += " · " + words.say("train.dossiers", training.done(), training.of());
        }
        line.show(before, PHASES.size(), text);
        if (!terminal && phase != said) {
            line.say(text);
        }
        said = phase;
    }
}
