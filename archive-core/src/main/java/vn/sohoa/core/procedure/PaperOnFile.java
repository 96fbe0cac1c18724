package vn.sohoa.core.procedure;

import java.util.Optional;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.PartialDate;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;

/**
 * A paper of an owner, as it is on file on a day.
 *
 * @param sure whether the dates that decide are sure; somebody should look at the others
 * @param number of the paper; empty where none was read
 * @param until its last day, as it says or by its day of issue; empty where it counts on
 * @param first its first page
 * @param pages how many it has
 * @param version of the OCFL object of its dossier
 * @param agency that keeps it; empty in an archive of one agency
 */
public record PaperOnFile(
        PaperId id,
        PaperTypeId type,
        OnFile state,
        boolean sure,
        String number,
        Optional<PartialDate> issued,
        Optional<PartialDate> until,
        PageId first,
        int pages,
        DossierId dossier,
        String dossierName,
        int version,
        Optional<AgencyId> agency) {}
