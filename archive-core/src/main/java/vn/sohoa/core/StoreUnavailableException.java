package vn.sohoa.core;

/** A store did not answer or has no room; the only failure worth retrying. */
public final class StoreUnavailableException extends ArchiveException {

    private final String store;

    /** @param store which one, as a noun: "catalogue", "archival store", "search index", "staging area" … */
    public StoreUnavailableException(String store, Throwable cause) {
        super("The " + store + " is unavailable: " + cause.getMessage(), cause);
        this.store = store;
    }

    public String store() {
        return store;
    }
}
