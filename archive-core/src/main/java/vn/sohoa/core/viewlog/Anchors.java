package vn.sohoa.core.viewlog;

import java.util.List;
import java.util.Optional;

/** Places in the chain of the {@link ViewLog}, kept beside the database: who changes that does not change these. */
public interface Anchors {

    /**
     * Keeps a place. Idempotent.
     *
     * @throws vn.sohoa.core.StoreUnavailableException when the store does not answer
     */
    void keep(Head head);

    /**
     * The place that was kept last.
     *
     * @throws vn.sohoa.core.StoreUnavailableException when the store does not answer
     */
    Optional<Head> last();

    /**
     * The last place of each day, oldest first.
     *
     * @throws vn.sohoa.core.StoreUnavailableException when the store does not answer
     */
    List<Head> all();
}
