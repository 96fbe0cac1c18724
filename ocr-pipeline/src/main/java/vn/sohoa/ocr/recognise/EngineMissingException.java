package vn.sohoa.ocr.recognise;

/** The recogniser cannot be started: language data is not installed or damaged. */
public final class EngineMissingException extends RuntimeException {
    EngineMissingException(String message) {
        super(message);
    }
}
