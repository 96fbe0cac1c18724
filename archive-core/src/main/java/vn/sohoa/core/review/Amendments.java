package vn.sohoa.core.review;

import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.DossierId;

/**
 * What people put right without being asked, because the machine was sure and wrong, or somebody answered wrongly. Each is
 * committed with who and when as a new version beside the earlier ones; the archive's copy follows later. What stands already
 * and was said by a person is no new version. A question about the same thing is answered by it.
 */
public interface Amendments {

    /**
     * @param value what is right, in the field's standard form
     * @throws vn.sohoa.core.NotFoundException when there is no such paper, or it has no such field
     */
    void correctField(String reviewer, PaperId paper, String field, String value);

    /**
     * The fields follow: {@link RetypedPapers}.
     *
     * @throws vn.sohoa.core.NotFoundException when there is no such paper
     */
    void correctType(String reviewer, PaperId paper, PaperTypeId type);

    /**
     * Says whom a dossier is about; no later description changes it.
     *
     * @param code personal id or enterprise code; empty where only a name is known
     * @throws vn.sohoa.core.NotFoundException when there is no such dossier
     */
    void confirmOwner(String reviewer, DossierId dossier, String code, String name);

    /**
     * Says that a dossier is about nobody that is known; no later description changes it.
     *
     * @throws vn.sohoa.core.NotFoundException when there is no such dossier
     */
    void rejectOwner(String reviewer, DossierId dossier);
}
