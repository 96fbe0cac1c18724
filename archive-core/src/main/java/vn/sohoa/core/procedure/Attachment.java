package vn.sohoa.core.procedure;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;

/**
 * That a paper on file stands for a required paper of a new dossier. It points there; no bytes are copied.
 *
 * @param officer id of who attached it
 * @param lookup in which it was found
 * @param dossier the new one
 * @param requirement name of the required paper
 * @param first first page of the paper
 * @param source dossier that holds it
 * @param version of the source's OCFL object at that time
 */
public record Attachment(
        UUID id,
        Instant at,
        String officer,
        Optional<AgencyId> agency,
        UUID lookup,
        DossierCode dossier,
        String requirement,
        PaperId paper,
        PaperTypeId type,
        PageId first,
        int pages,
        DossierId source,
        int version,
        String purpose,
        String legalBasis) {

    /**
     * The answer to who attaches.
     *
     * @param before whether it had been attached already, by whom the attachment says
     */
    public record Attached(Attachment attachment, boolean before) {}
}
