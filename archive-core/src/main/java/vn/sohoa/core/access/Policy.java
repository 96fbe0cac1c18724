package vn.sohoa.core.access;

import static vn.sohoa.core.access.Role.ADMINISTRATOR;
import static vn.sohoa.core.access.Role.ARCHIVIST;
import static vn.sohoa.core.access.Role.AUDITOR;
import static vn.sohoa.core.access.Role.CITIZEN;
import static vn.sohoa.core.access.Role.OFFICER;
import static vn.sohoa.core.access.Role.RECORDS_MANAGER;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.PersonalId;

/**
 * Decides who may do what to which dossiers. Every endpoint, page, job and search asks it; nothing else decides.
 *
 * <p>Papers are for those who work with them, and for their owner. Keeping accounts or reading the log opens no paper. An
 * officer sees other agencies' papers only by looking them up for a procedure that needs them, which is logged with its
 * purpose.
 *
 * <p>A dossier that is {@link Sensitivity#RESTRICTED} is there for the records managers of its agency and for its owner, and
 * for nobody else: not in searches, lists, questions of the review, pictures or downloads. Of a batch it is a number among
 * those withheld. A look-up shows it to an officer only who is a records manager of its agency too; others are told the paper
 * is not on file, and ask the citizen for it as before.
 */
public final class Policy {

    /** Whether somebody may do such a thing at all. */
    public boolean allows(Actor actor, Action action) {
        return !Collections.disjoint(actor.roles(), rolesFor(action));
    }

    /** Whether somebody may do such a thing with a dossier. */
    public boolean allows(Actor actor, Action action, Holding holding) {
        return scope(actor, action).includes(holding);
    }

    /** With which dossiers somebody may do such a thing. */
    public Scope scope(Actor actor, Action action) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(actor.roles());
        roles.retainAll(rolesFor(action));
        Optional<PersonalId> own = roles.remove(CITIZEN) ? actor.person() : Optional.empty();
        return new Scope(roles.isEmpty() ? new Scope.Nowhere() : held(actor), roles.contains(RECORDS_MANAGER), own);
    }

    /**
     * Whether somebody may give a dossier that they keep to another keeper: within what is theirs, so that they can take it
     * back.
     */
    public boolean allowsKeeping(Actor actor, Optional<AgencyId> agency) {
        Holding kept = new Holding(agency, Optional.empty(), Sensitivity.RESTRICTED);
        return allows(actor, Action.KEEP_HOLDINGS, kept);
    }

    /**
     * Whether a paper is shown to somebody who looks up what is on file for a procedure that requires it. That is across
     * agencies, but what is restricted only its own records managers see.
     */
    public boolean allowsReuse(Actor actor, Holding holding) {
        boolean open =
                holding.sensitivity() == Sensitivity.ORDINARY || (actor.is(RECORDS_MANAGER) && held(actor, holding));
        return allows(actor, Action.REUSE) && open;
    }

    private static boolean held(Actor actor, Holding holding) {
        return new Scope(held(actor), true, Optional.empty()).includes(holding);
    }

    private static Scope.Held held(Actor actor) {
        return actor.agency().<Scope.Held>map(Scope.Below::new).orElseGet(Scope.Everywhere::new);
    }

    private static Set<Role> rolesFor(Action action) {
        return switch (action) {
            case SEARCH, VIEW, DOWNLOAD -> Set.of(ARCHIVIST, OFFICER, RECORDS_MANAGER, CITIZEN);
            case TAKE_IN -> Set.of(ARCHIVIST, OFFICER);
            case FOLLOW_BATCHES -> Set.of(ARCHIVIST, OFFICER, RECORDS_MANAGER);
            case DESCRIBE -> Set.of(ARCHIVIST, RECORDS_MANAGER);
            case READ_AGAIN, VERIFY, REVOKE, KEEP_HOLDINGS -> Set.of(RECORDS_MANAGER);
            case SEE_QUALITY -> Set.of(ARCHIVIST, RECORDS_MANAGER, AUDITOR);
            case SEE_INDICATORS -> Set.of(ARCHIVIST, RECORDS_MANAGER, AUDITOR, ADMINISTRATOR);
            case REUSE -> Set.of(OFFICER);
            case SHARE -> Set.of(CITIZEN);
            case SEE_PROCEDURES -> Set.of(OFFICER, RECORDS_MANAGER);
            case KEEP_PROCEDURES -> Set.of(RECORDS_MANAGER);
            case READ_LOG -> Set.of(AUDITOR);
            case KEEP_ACCOUNTS, OPERATE -> Set.of(ADMINISTRATOR);
        };
    }
}
