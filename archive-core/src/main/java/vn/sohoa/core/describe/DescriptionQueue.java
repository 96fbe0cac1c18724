package vn.sohoa.core.describe;

import java.util.List;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.PageState;

/**
 * Dossiers all of whose records are RECOGNISED, DUPLICATE or QUARANTINED and that have at least one RECOGNISED: the
 * recognised ones become DESCRIBED.
 */
public interface DescriptionQueue {

    List<DossierId> awaiting(BatchId batch);

    /** @throws vn.sohoa.core.NotFoundException when there is no such dossier */
    RecognisedPages get(DossierId dossier);

    /**
     * Commits papers, fields and an item for review of each type and field that is not accepted, RECOGNISED → DESCRIBED.
     * What people answered before is kept: a field on the paper that now has its page, a type on the paper that shares most
     * pages. The dossier is kept as closely as its papers want, unless a person said otherwise; a description never lowers it.
     * No effect when the dossier is past RECOGNISED.
     *
     * @param version of what described it
     */
    void described(DossierId dossier, Description description, String version);

    /** The pages of the recognised records, in order of reception. */
    record RecognisedPages(DossierId dossier, Manifest manifest, List<Page> pages) {

        public RecognisedPages {
            pages = List.copyOf(pages);
        }
    }

    /** A page and its state. */
    record Page(PageId id, PageState state) {}
}
