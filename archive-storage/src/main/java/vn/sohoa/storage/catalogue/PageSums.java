package vn.sohoa.storage.catalogue;

import vn.sohoa.core.record.RecordId;

/** How the pages of a record were read, in a few words. */
final class PageSums {

    private PageSums() {}

    static String of(Database database, RecordId record) {
        return database.sql("""
                        SELECT format('pages: %s, blank: %s, quarantined: %s, mean confidence: %s',
                                      count(*),
                                      count(*) FILTER (WHERE state = 'BLANK'),
                                      count(*) FILTER (WHERE state = 'QUARANTINED'),
                                      coalesce(round(avg(confidence) FILTER (WHERE state = 'RECOGNISED')), 0))
                        FROM page WHERE record = :record
                        """)
                .param("record", record.value())
                .query(String.class)
                .single();
    }
}
