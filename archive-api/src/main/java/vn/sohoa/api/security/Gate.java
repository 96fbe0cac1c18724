package vn.sohoa.api.security;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.access.Holdings;
import vn.sohoa.core.access.Policy;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;

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

    /**
     * @return who asks
     * @throws AccessDeniedException when they may not do such a thing
     */
    public Actor require(Action action) {
        Actor actor = current.get();
        if (!policy.allows(actor, action)) {
            throw new AccessDeniedException(action + " is not for " + actor.roles());
        }
        return actor;
    }

    /**
     * @return who asks
     * @throws AccessDeniedException when they may not do such a thing
     * @throws NotFoundException when there is no such dossier, or none that they may do it with
     */
    public Actor require(Action action, DossierId dossier) {
        return require(action, "dossier", dossier, holdings.ofDossier(dossier));
    }

    /** As {@link #require(Action, DossierId)}. */
    public Actor require(Action action, RecordId record) {
        return require(action, "record", record, holdings.ofRecord(record));
    }

    /** As {@link #require(Action, DossierId)}. */
    public Actor require(Action action, PaperId paper) {
        return require(action, "paper", paper, holdings.ofPaper(paper));
    }

    /** As {@link #require(Action, DossierId)}. */
    public Actor require(Action action, BatchId batch) {
        return require(action, "batch", batch, holdings.ofBatch(batch));
    }

    private Actor require(Action action, String kind, Object id, Optional<Holding> holding) {
        Actor actor = require(action);
        if (holding.filter(known -> policy.allows(actor, action, known)).isEmpty()) {
            throw new NotFoundException(kind, id);
        }
        return actor;
    }

    /**
     * For what concerns the whole archive.
     *
     * @return who asks
     * @throws AccessDeniedException when they may not do such a thing with every agency's dossiers
     */
    public Actor requireEverywhere(Action action) {
        Actor actor = require(action);
        if (!(policy.scope(actor, action).held() instanceof Scope.Everywhere)) {
            throw new AccessDeniedException(action + " everywhere is not for who works below " + actor.agency());
        }
        return actor;
    }

    /** @throws AccessDeniedException when who asks does not have the key of this machine */
    public void requireOperator() {
        if (!current.get().equals(Actor.OPERATOR)) {
            throw new AccessDeniedException("needs the operator key");
        }
    }

    /** Whether who asks may do such a thing. */
    public boolean allows(Action action) {
        return policy.allows(current.get(), action);
    }

    /** Whether who asks may do such a thing with a dossier; false also where there is none. */
    public boolean allows(Action action, DossierId dossier) {
        return holdings.ofDossier(dossier)
                .filter(known -> policy.allows(current.get(), action, known))
                .isPresent();
    }

    /** Whether who asks may give a dossier to that keeper. */
    public boolean allowsKeeping(Optional<AgencyId> agency) {
        return policy.allowsKeeping(current.get(), agency);
    }

    /** Whether a dossier is about who asks. */
    public boolean isOwn(DossierId dossier) {
        Optional<String> person = current.get().person().map(PersonalId::value);
        return person.isPresent()
                && holdings.ofDossier(dossier).flatMap(Holding::owner).equals(person);
    }

    /** With which dossiers who asks may do such a thing. */
    public Scope scope(Action action) {
        return policy.scope(current.get(), action);
    }
}
