package vn.sohoa.api.procedures;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohoa.api.holdings.Reason;
import vn.sohoa.api.security.Gate;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.procedure.Revocations;
import vn.sohoa.core.procedure.Revocations.Revocation;

/** Records managers say which papers count no more, each of their own agency. */
@Component
public final class Revoking {

    private final Gate gate;
    private final Revocations revocations;

    Revoking(Gate gate, Revocations revocations) {
        this.gate = gate;
        this.revocations = revocations;
    }

    /**
     * As {@link Revocations#say}.
     *
     * @throws vn.sohoa.api.review.InvalidValueException when the reason is none
     */
    public void say(UUID paper, boolean revoked, String reason) {
        PaperId id = new PaperId(paper);
        Actor actor = gate.require(Action.REVOKE, id);
        revocations.say(actor.id(), id, revoked, Reason.of(reason));
    }

    /** What was said of a paper, newest first. */
    public List<Revocation> of(UUID paper) {
        PaperId id = new PaperId(paper);
        gate.require(Action.REVOKE, id);
        return revocations.of(id);
    }
}
