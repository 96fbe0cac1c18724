package vn.sohoa.api.cli;

import java.time.Duration;
import vn.sohoa.api.rest.TrainingJson;
import vn.sohoa.api.training.TrainingState.Phase;

/** Shows how far a training is: a line for each of its phases, or one that is written over on a terminal. */
final class TrainingWatch {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    private static final int PHASES = Phase.OVER.ordinal() - 1;

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
        int number = phase.ordinal();
        String text = words.say("train.phase", number, PHASES, words.say("train.phase." + phase));
        if (training.of() > 0) {
            text += " · " + words.say("train.dossiers", training.done(), training.of());
        }
        line.show(number - 1, PHASES, text);
        if (!terminal && phase != said) {
            line.say(text);
        }
        said = phase;
    }
}
