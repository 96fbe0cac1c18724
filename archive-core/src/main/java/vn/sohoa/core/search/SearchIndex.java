package vn.sohoa.core.search;

import java.util.List;

/** The writing side of search. The index can be deleted and rebuilt at any time from the archive. */
public interface SearchIndex {

    /**
     * Replaces everything known of these records. When this returns the entries are durable and visible to
     * {@link RecordSearch}.
     */
    void put(List<IndexedRecord> records);

    /** Forgets everything. */
    void clear();
}
