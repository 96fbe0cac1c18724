package vn.sohoa.core.access;

import java.util.Optional;
import java.util.Set;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.text.VietnameseText;

/**
 * Who asks.
 *
 * @param id of the account, or the subject at the identity provider; what the log keeps
 * @param name as shown, NFC
 * @param agency whose holdings, with those of the agencies below it, are theirs to work with; empty for the whole archive
 * @param person themselves, where an identity provider or an administrator vouches for it
 */
public record Actor(String id, String name, Set<Role> roles, Optional<AgencyId> agency, Optional<PersonalId> person) {

    /** Whoever holds the key that only the service's own account on the machine can read. */
    public static final Actor OPERATOR = new Actor(
            "operator",
            "operator",
            Set.of(Role.ARCHIVIST, Role.RECORDS_MANAGER, Role.ADMINISTRATOR, Role.AUDITOR),
            Optional.empty(),
            Optional.empty());

    /** Whoever has not signed in. */
    public static final Actor NOBODY = new Actor("nobody", "nobody", Set.of(), Optional.empty(), Optional.empty());

    /** Whoever looks at the demo on its own machine: all that there is to see, and nothing of it real. */
    public static final Actor VISITOR = new Actor(
            "demo",
            "Khách dùng thử",
            Set.of(Role.ARCHIVIST, Role.OFFICER, Role.RECORDS_MANAGER, Role.AUDITOR, Role.ADMINISTRATOR),
            Optional.empty(),
            Optional.empty());

    public Actor {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an actor has an id");
        }
        name = VietnameseText.nfc(name);
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** As they sign what they say: two people of one name stay two. */
    public String signature() {
        return name + " (" + id + ")";
    }
}
