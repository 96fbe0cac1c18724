package vn.sohoa.bench.turns;

import java.io.IOException;

/** Who does a task, and how. */
public record Side(String name, Work work) {

    /** Does one piece of a task. */
    @FunctionalInterface
    public interface Work {

        /**
         * @param round 0 to warm up, then from 1
         * @param piece from 0
         */
        void piece(int round, int piece) throws IOException, InterruptedException;
    }
}
