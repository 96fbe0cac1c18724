package vn.sohoa.bench.speed;

/** A program did not do its work, so that its figures say nothing. */
final class ProgramFailedException extends Exception {

    ProgramFailedException(String message) {
        super(message);
    }
}
