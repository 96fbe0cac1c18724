package vn.sohoa.core.search;

import java.util.List;

/** The writing side of search. The index can be deleted and rebuilt at any time from the archive. */
public interface SearchIndex {

    /** False when the index is missing, was lost, or is of another format: everything has to be put again. */
    boolean isReady();

    /**
     * Starts an empty index; what is put from now on goes into it. What was searched before may go on being searched until
     * {@link #endRebuild}.
     */
    void beginRebuild();

    /** From now on the index that is written is the one that is searched; without a rebuild nothing changes. */
    void endRebuild();

    /**
     * Replaces everything known of these records. When this returns the entries are durable, and visible to
     * {@link RecordSearch} unless a rebuild is going on.
     */
    void put(List<IndexedRecord> records);
}
