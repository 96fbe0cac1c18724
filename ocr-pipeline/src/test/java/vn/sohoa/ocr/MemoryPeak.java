package vn.sohoa.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import vn.sohoa.ocr.worker.ResidentMemory;

/** The most memory a worker has held since the watch began; 0 where the system does not tell. */
final class MemoryPeak implements AutoCloseable {

    /** A worker that is killed takes its peak with it unless somebody has looked before. */
    private static final long LOOK_MILLIS = 20;

    private final AtomicLong bytes = new AtomicLong();
    private final Thread watcher;

    private MemoryPeak(DocumentWorkers workers) {
        watcher = new Thread(() -> watch(workers, bytes), "memory-peak");
    }

    static MemoryPeak watch(DocumentWorkers workers) {
        workers.pids().forEach(MemoryPeak::forget);
        MemoryPeak peak = new MemoryPeak(workers);
        peak.watcher.start();
        return peak;
    }

    /** What was before the watch does not count. */
    private static void forget(long pid) {
        try {
            Files.writeString(Path.of("/proc", Long.toString(pid), "clear_refs"), "5");
        } catch (IOException e) {
            // then it counts
        }
    }

    private static void watch(DocumentWorkers workers, AtomicLong bytes) {
        try {
            while (true) {
                for (long pid : workers.pids()) {
                    bytes.accumulateAndGet(ResidentMemory.peak(pid).orElse(0), Math::max);
                }
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    long bytes() {
        return bytes.get();
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
