package vn.sohoa.core.viewlog;

import java.util.Optional;
import java.util.Set;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.code.AgencyId;

/**
 * Who it was, as they were then: names, roles and agencies change.
 *
 * @param id of the account, or the subject at the identity provider
 */
public record Viewer(String id, String name, Set<Role> roles, Optional<AgencyId> agency) {

    private static final int LONGEST = 200;

    public Viewer {
        id = LogText.clean(id, LONGEST);
        name = LogText.clean(name, LONGEST);
        roles = Set.copyOf(roles);
        if (id.isEmpty()) {
            throw new IllegalArgumentException("a viewer has an id");
        }
    }

    public static Viewer of(Actor actor) {
        return new Viewer(actor.id(), actor.name(), actor.roles(), actor.agency());
    }
}
