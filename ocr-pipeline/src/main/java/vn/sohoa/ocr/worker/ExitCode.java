package vn.sohoa.ocr.worker;

import java.util.Map;
import vn.sohoa.core.ledger.LedgerCode;

/** What the exit code of a worker tells. */
record ExitCode(int value) {

    /** Of {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int HEAP_FULL = 3;

    private static final int SIGNAL = 128;

    /** Signals that no process sends itself. */
    private static final Map<Integer, String> FROM_OUTSIDE =
            Map.of(SIGNAL + 1, "SIGHUP", SIGNAL + 2, "SIGINT", SIGNAL + 9, "SIGKILL", SIGNAL + 15, "SIGTERM");

    WorkerLostException toException(String what, int page) {
        String signal = FROM_OUTSIDE.get(value);
        if (signal != null) {
            return WorkerLostException.killed(what + ": the worker was killed by " + signal, page);
        }
        return value == HEAP_FULL
                ? WorkerLostException.own(LedgerCode.MEMORY_EXCEEDED, what + ": the heap is full", page)
                : WorkerLostException.own(
                        LedgerCode.ENGINE_CRASHED, what + ": the worker ended with code " + value, page);
    }
}
