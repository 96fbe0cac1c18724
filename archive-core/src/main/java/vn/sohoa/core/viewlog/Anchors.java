package vn.sohoa.core.viewlog;

import java.util.List;

/** Places in the chain of the {@link ViewLog}, kept beside the database: who changes that does not change these. */
public interface Anchors {

    /**
     * Keeps a place. Idempotent.
     *
     * @throws vn.sohoa.core.StoreUnavailableException when the store does not answer
     */
    void keep(Head head);

    /**
     * The last place of each day, oldest first.
     *
     * @throws vn.sohoa.core.StoreUnavailableException when the store does not answer
     */
    List<Head> all();
}
