package vn.sohoa.core.viewlog;

import java.util.List;
import java.util.Optional;

/** Who saw whose papers. Rows are added and read; there is no way to change or take away one. */
public interface ViewLog {

    /** Before the newest row, for {@link #find}. */
    long NEWEST = Long.MAX_VALUE;

    /**
     * Adds a row. When this returns it is there for good, so what it tells of may be shown; when it throws, nothing may. Numbers
     * have no gaps, whoever writes at the same moment. A transaction of the caller is not joined.
     *
     * @throws vn.sohoa.core.StoreUnavailableException when the catalogue does not answer
     */
    default void append(View view) {
        append(List.of(view));
    }

    /** The same of several, in their order and in one commit. */
    void append(List<View> views);

    /**
     * Rows that fit, newest first.
     *
     * @param before only rows of lower numbers
     */
    ViewPage find(ViewFilter filter, long before, int size);

    Optional<ViewEntry> entry(long number);

    /** The last row; {@link Head#START} where there is none. */
    Head head();

    /** Rows as they stand in the store, whatever they say, by number: those after a number, as many as asked for. */
    List<ChainLink> links(long after, int size);
}
