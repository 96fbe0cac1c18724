package vn.sohoa.ocr.worker;

import java.time.Duration;
import vn.sohoa.ocr.document.Limits;

/** What a worker is told when it starts, as arguments of its main method. */
record WorkerConfig(long maxPixels, int maxPages, long deadlineMillis) {

    String[] toArguments() {
        return new String[] {Long.toString(maxPixels), Integer.toString(maxPages), Long.toString(deadlineMillis)};
    }

    static WorkerConfig of(String[] arguments) {
        return new WorkerConfig(
                Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
    }

    Limits limits() {
        return new Limits(maxPixels, maxPages);
    }

    Duration deadline() {
        return Duration.ofMillis(deadlineMillis);
    }
}
