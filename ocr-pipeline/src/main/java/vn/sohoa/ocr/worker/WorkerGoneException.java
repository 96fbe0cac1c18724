package vn.sohoa.ocr.worker;

/** A worker process ended before it answered. */
final class WorkerGoneException extends Exception {

    private static final int OUT_OF_MEMORY = 3;

    WorkerGoneException(int exitCode) {
        super(exitCode == OUT_OF_MEMORY ? "out of memory" : "the worker ended with code " + exitCode);
    }
}
