package vn.sohoa.core.delivery;

import java.util.List;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.record.DossierId;

/** What people ask to have put right, and what came of it. Questions and answers stay as they are. */
public interface CorrectionRequests {

    /** So many open requests of one person are taken. */
    int MOST_OPEN = 20;

    /** @throws vn.sohoa.core.ConflictException when too many requests of this person are open */
    void ask(PersonalId owner, CorrectionRequest request);

    /** Of a person, newest first. */
    List<CorrectionRequest> of(PersonalId owner);

    /** About a dossier, oldest first. */
    List<CorrectionRequest> of(DossierId dossier);

    /** All that wait for an answer, oldest first. */
    List<CorrectionRequest> open();

    /**
     * @throws vn.sohoa.core.NotFoundException when there is no such request about the dossier
     * @throws vn.sohoa.core.ConflictException when it has an answer
     */
    void answer(DossierId dossier, RequestId id, CorrectionRequest.Answer answer);
}
