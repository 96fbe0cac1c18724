package vn.sohoa.core.delivery;

import java.util.List;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;

/**
 * A preserved paper that an agency gave the person it is about.
 *
 * @param title as printed; empty where there is none
 * @param number and symbol; empty where nothing sure is known, as are the next two
 * @param date of issue, as the catalogue keeps dates
 * @param agency that issued it
 * @param dossierName as it was handed in
 * @param version of the dossier's object that is the newest
 * @param pages in order, at least one
 * @param whole records that hold no page of another paper: only of these may the original leave the archive with the paper
 */
public record OwnResult(
        PaperId paper,
        PaperTypeId type,
        String title,
        String number,
        String date,
        String agency,
        DossierId dossier,
        String dossierName,
        int version,
        List<PageId> pages,
        List<RecordId> whole) {

    public OwnResult {
        pages = List.copyOf(pages);
        whole = List.copyOf(whole);
    }

    /** The records its pages lie in, in their order. */
    public List<RecordId> records() {
        return pages.stream().map(PageId::record).distinct().toList();
    }
}
