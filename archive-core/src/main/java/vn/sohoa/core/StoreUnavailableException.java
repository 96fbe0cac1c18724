package vn.sohoa.core;

/** A store did not answer or has no room; the only failure worth retrying. */
public final class StoreUnavailableException extends ArchiveException {

    public StoreUnavailableException(String store, Throwable cause) {
        super("The " + store + " is unavailable: " + cause.getMessage(), cause);
    }
}
