package vn.sohoa.api.procedures;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohoa.api.review.InvalidValueException;
import vn.sohoa.api.security.Gate;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.procedure.Revocations;
import vn.sohoa.core.procedure.Revocations.Revocation;
import vn.sohoa.core.text.VietnameseText;

/** Records managers say which papers count no more, each of their own agency. */
@Component
public final class Revoking {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 1_000;

    private final Gate gate;
    private final Revocations revocations;

    Revoking(Gate gate, Revocations revocations) {
        this.gate = gate;
        this.revocations = revocations;
    }

    /**
     * As {@link Revocations#say}.
     *
     * @throws InvalidValueException when the reason is none
     */
    public void say(UUID paper, boolean revoked, String reason) {
        PaperId id = new PaperId(paper);
        Actor actor = gate.require(Action.REVOKE, id);
        String text = VietnameseText.nfc(reason).strip();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            throw new InvalidValueException("reason");
        }
        revocations.say(actor.id(), id, revoked, text);
    }

    /** What was said of a paper, newest first. */
    public List<Revocation> of(UUID paper) {
        PaperId id = new PaperId(paper);
        gate.require(Action.REVOKE, id);
        return revocations.of(id);
    }
}
