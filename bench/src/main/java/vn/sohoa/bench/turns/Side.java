package vn.sohoa.bench.turns;

import java.io.IOException;

/** Who does a task, and how. */
public record Side(String name, Work work) {

    /** Does one piece of a task. */
    @FunctionalInterface
    public interface Work {

        /**
         * @param round from 1; up to 0 to warm up
         * @param piece from 0
         */
        void piece(int round, int piece) throws IOException, InterruptedException;
    }
}
