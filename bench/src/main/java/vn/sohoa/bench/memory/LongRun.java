package vn.sohoa.bench.memory;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import vn.sohoa.bench.report.Figures;
import vn.sohoa.ocr.worker.ResidentMemory;

/** Sends many things through an adapter and looks at the memory of this process meanwhile. */
public final class LongRun {

    private static final int SAMPLES = 40;
    private static final double NANOS = 1e9;

    private final String things;
    private final PrintStream progress;

    /** @param things what is sent: "objects" */
    public LongRun(String things, PrintStream progress) {
        this.things = things;
        this.progress = progress;
    }

    /** Sends a part of the things. */
    @FunctionalInterface
    public interface Work {
        /** @param to exclusive */
        void send(int from, int to) throws IOException, InterruptedException;
    }

    /** @param count at least as many as samples are taken */
    public MemoryTrack run(int count, Work work) throws IOException, InterruptedException {
        MemoryTrack track = new MemoryTrack();
        long begun = System.nanoTime();
        int done = 0;
        for (int sample = 1; sample <= SAMPLES; sample++) {
            int next = (int) ((long) count * sample / SAMPLES);
            work.send(done, next);
            done = next;
            double seconds = (System.nanoTime() - begun) / NANOS;
            track.add(look(done, seconds));
            Duration left = Duration.ofSeconds(Math.round(seconds / done * (count - done)));
            progress.println(
                    "Memory: " + done + " of " + count + " " + things + "; about " + Figures.rough(left) + " left");
        }
        return track;
    }

    private static MemoryTrack.Sample look(int done, double seconds) throws IOException {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long resident = ResidentMemory.now(ProcessHandle.current().pid())
                .orElseThrow(() -> new IOException("this system does not tell the memory of a process"));
        return new MemoryTrack.Sample(done, seconds, runtime.totalMemory() - runtime.freeMemory(), resident);
    }
}
