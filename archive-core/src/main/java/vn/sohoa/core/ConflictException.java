package vn.sohoa.core;

/** Somebody else was first. The message says what to do. */
public final class ConflictException extends ArchiveException {

    public ConflictException(String message) {
        super(message, null);
    }
}
