package vn.sohoa.ocr.worker;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import vn.sohoa.core.ledger.LedgerCode;

/**
 * Looks after a worker while it is busy with one request. Its clock starts with the opening of the file and again with
 * each page that the worker begins.
 */
final class Watch {

    private static final double MILLION = 1e6;
    private static final int MEGABYTE = 1 << 20;

    private final Deadlines deadlines;
    private final MemoryLimits memory;
    private final Vitals vitals;
    private final LongSupplier nanoTime;

    private int page;
    private String what;
    private Duration limit;
    private Optional<Duration> busyBefore;
    private long begun;

    /** @param bytes of the file to be opened */
    Watch(Deadlines deadlines, MemoryLimits memory, Vitals vitals, LongSupplier nanoTime, long bytes) {
        this.deadlines = deadlines;
        this.memory = memory;
        this.vitals = vitals;
        this.nanoTime = nanoTime;
        what = String.format(Locale.ROOT, "file of %.1f MB", bytes / MILLION);
        limit = deadlines.opening(bytes);
        begun = nanoTime.getAsLong();
        busyBefore = vitals.busy();
    }

    void begins(Begun next) {
        page = next.page();
        what = next.pixels() == 0
                ? "page " + page
                : String.format(Locale.ROOT, "page %d of %.1f megapixels", page, next.pixels() / MILLION);
        limit = deadlines.page(next.pixels());
        begun = nanoTime.getAsLong();
        busyBefore = vitals.busy();
    }

    /** The page the worker is busy with; 0 before the first. */
    int page() {
        return page;
    }

    /** What the worker is busy with. */
    String what() {
        return what;
    }

    /** @throws WorkerLostException when the worker is late or too large, and has to be stopped */
    void look() throws WorkerLostException {
        OptionalLong resident = vitals.resident();
        if (resident.isPresent() && resident.getAsLong() > memory.most()) {
            throw lost(
                    LedgerCode.MEMORY_EXCEEDED,
                    resident.getAsLong() / MEGABYTE + " MB, limit " + memory.mostMegabytes() + " MB");
        }
        Optional<Duration> busy = vitals.busy().flatMap(now -> busyBefore.map(now::minus));
        Duration clock = Duration.ofNanos(nanoTime.getAsLong() - begun);
        if (busy.isPresent()) {
            check(busy.get(), limit, "processor time");
        }
        if (busy.isEmpty() || Deadlines.isWaiting(busy.get(), clock)) {
            check(clock, Deadlines.patient(limit), "waiting");
        }
    }

    private void check(Duration taken, Duration most, String kind) throws WorkerLostException {
        if (taken.compareTo(most) > 0) {
            throw lost(
                    LedgerCode.DEADLINE_EXCEEDED,
                    String.format(Locale.ROOT, "more than %.1f s of %s", most.toMillis() / 1e3, kind));
        }
    }

    private WorkerLostException lost(LedgerCode code, String detail) {
        return WorkerLostException.own(code, what + ": " + detail, page);
    }
}
