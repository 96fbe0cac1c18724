package vn.sohoa.ocr.worker;

import java.time.Duration;
import vn.sohoa.ocr.document.Limits;

/**
 * What a worker is told when it starts, as arguments of its main method.
 *
 * @param patienceMillis after which its parent stops it at the latest, by the clock
 */
record WorkerConfig(long maxPixels, int maxPages, long patienceMillis) {

    String[] toArguments() {
        return new String[] {Long.toString(maxPixels), Integer.toString(maxPages), Long.toString(patienceMillis)};
    }

    static WorkerConfig of(String[] arguments) {
        return new WorkerConfig(
                Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
    }

    Limits limits() {
        return new Limits(maxPixels, maxPages);
    }

    Duration patience() {
        return Duration.ofMillis(patienceMillis);
    }
}
