package vn.sohoa.api.cli;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import vn.sohoa.api.wiring.MovingWiring;

/** Moves or copies what the service works on, so only while it is stopped. */
abstract class MovingCommand implements Callable<Integer> {

    /** The exit code of a move that did not come about. */
    static final int NOT_DONE = 1;

    private final String stopped;

    /** @param stopped key of what is said after Ctrl-C */
    MovingCommand(String stopped) {
        this.stopped = stopped;
    }

    @Override
    public final Integer call() {
        Environment environment = Environment.read();
        Words words = new Words(environment.language());
        Optional<ServiceClient> running = RunningService.find(environment);
        if (running.isPresent()) {
            System.out.println(words.say("moving.running", running.get().address(), environment.data()));
            return NOT_DONE;
        }
        MovingLine line =
                new MovingLine(System.out, Boolean.getBoolean("sohoa.terminal"), words, InstantSource.system());
        try (Parts parts = Parts.of(MovingWiring.class)) {
            return move(parts, line, words);
        } catch (InterruptedException e) {
            line.say(words.say(stopped));
            return Interruptible.STOPPED;
        }
    }

    /** @return the exit code */
    abstract int move(Parts parts, MovingLine line, Words words) throws InterruptedException;
}
