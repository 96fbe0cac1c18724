package vn.sohoa.core.search;

import java.util.List;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;

/**
 * What the index knows of a record.
 *
 * @param file the name as received
 * @param holding of its dossier: who may find it
 */
public record IndexedRecord(RecordId record, DossierId dossier, String file, Holding holding, List<Page> pages) {

    public IndexedRecord {
        pages = List.copyOf(pages);
    }

    /**
     * The text of one page.
     *
     * @param number from 1
     */
    public record Page(int number, String text) {}
}
