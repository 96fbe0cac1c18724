package vn.sohoa.api.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import vn.sohoa.api.progress.Eta;

/** How far a long piece of work is: a line that is written over on a terminal, now and then one of its own elsewhere. */
final class MovingLine {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final ProgressLine line;
    private final boolean terminal;
    private final Words words;
    private final InstantSource clock;
    private final Instant start;
    private Instant said;

    MovingLine(PrintStream out, boolean terminal, Words words, InstantSource clock) {
        this.line = new ProgressLine(out, terminal);
        this.terminal = terminal;
        this.words = words;
        this.clock = clock;
        this.start = clock.instant();
        this.said = start;
    }

    void say(String text) {
        line.say(text);
    }

    /** @param text what is done, without the time that is left */
    void show(long done, long of, String text) {
        Instant now = clock.instant();
        Eta eta = Eta.of(number(done), number(of), false, Duration.between(start, now), Duration.ZERO);
        String whole = eta.kind() == Eta.Kind.RUNNING
                ? text + " · " + words.say("progress.eta", eta.left().toSeconds())
                : text;
        line.show(number(done), number(of), whole);
        if (!terminal && Duration.between(said, now).compareTo(BETWEEN_LINES) > 0) {
            said = now;
            line.say(whole);
        }
    }

    private static int number(long value) {
        return (int) Math.min(value, Integer.MAX_VALUE);
    }
}
