package vn.sohoa.api.rest;

import java.time.Instant;
import java.util.UUID;
import vn.sohoa.core.procedure.Attachment;
import vn.sohoa.core.procedure.Attachment.Attached;

/**
 * A paper that stands for a required paper of a dossier.
 *
 * @param alreadyAttached whether it had been attached before this request; {@code officer} and {@code at} say by whom and when
 * @param sourceDossier that holds it in this archive
 * @param version of the archive object of that dossier at that time
 * @param page the first one, of the record
 */
public record AttachmentJson(
        UUID id,
        boolean alreadyAttached,
        String dossier,
        String requirement,
        UUID paper,
        String type,
        UUID sourceDossier,
        int version,
        UUID record,
        int page,
        int pages,
        String officer,
        Instant at,
        String purpose,
        String legalBasis) {

    static AttachmentJson of(Attached attached) {
        Attachment attachment = attached.attachment();
        return new AttachmentJson(
                attachment.id(),
                attached.before(),
                attachment.dossier().value(),
                attachment.requirement(),
                attachment.paper().value(),
                attachment.type().value(),
                attachment.source().value(),
                attachment.version(),
                attachment.first().record().value(),
                attachment.first().number(),
                attachment.pages(),
                attachment.officer(),
                attachment.at(),
                attachment.purpose(),
                attachment.legalBasis());
    }
}
