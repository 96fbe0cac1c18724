package vn.sohoa.core.procedure;

import java.time.Instant;
import java.util.List;
import vn.sohoa.core.describe.PaperId;

/** What people say about whether papers still count; each word stays. */
public interface Revocations {

    /**
     * What somebody said of a paper.
     *
     * @param revoked false: it counts again
     */
    record Revocation(String who, Instant at, boolean revoked, String reason) {}

    /**
     * Says that a paper counts no more, or counts again. It stays said of its first page when the dossier is described again.
     *
     * @throws vn.sohoa.core.NotFoundException when there is no such paper
     */
    void say(String who, PaperId paper, boolean revoked, String reason);

    /** What was said of a paper, newest first. */
    List<Revocation> of(PaperId paper);
}
