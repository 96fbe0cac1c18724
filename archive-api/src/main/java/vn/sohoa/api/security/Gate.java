package vn.sohoa.api.security;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.access.Holdings;
import vn.sohoa.core.access.Policy;
import vn.sohoa.core.describe.PaperId;

/**
 * Asks the policy whether who makes the request may do it. What somebody may not do at all is refused; a dossier that they
 * may not see is not there, so that trying ids tells nothing.
 */
@Component
public final class Gate {

    private final CurrentActor current;
    private final Holdings holdings;
    private final Policy policy = new Policy();

    public Gate(CurrentActor current, Holdings holdings) {
        this.current = current;
        this.holdings = holdings;
    }

    /** @return who asks */
    public Actor require(Action action) {
        Actor actor = current.get();
        if (!policy.allows(actor, action)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return actor;
    }

    /**
     * @return who asks
     * @throws NotFoundException when there is no such paper, or none that they may do it with
     */
    public Actor require(Action action, PaperId paper) {
        Actor actor = require(action);
        Optional<Holding> holding = holdings.ofPaper(paper);
        if (holding.filter(known -> policy.allows(actor, action, known)).isEmpty()) {
            throw new NotFoundException("paper", paper);
        }
        return actor;
    }

    /** Whether who asks may do such a thing. */
    public boolean allows(Action action) {
        return policy.allows(current.get(), action);
    }
}
