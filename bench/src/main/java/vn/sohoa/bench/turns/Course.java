package vn.sohoa.bench.turns;

import java.io.IOException;
import java.util.List;

/** Tasks that are done one after the other in each round. */
public interface Course {

    List<Task> tasks();

    /** Rounds that are not counted, at the beginning: until the virtual machine has compiled what is measured. */
    default int warmUps() {
        return 1;
    }

    /** Prepares a round; not measured. */
    default void begin(int round) throws IOException, InterruptedException {}

    /**
     * Clears up after a round; not measured.
     *
     * @throws IOException also when the sides have not done the same
     */
    default void end(int round) throws IOException, InterruptedException {}
}
