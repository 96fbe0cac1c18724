package vn.sohoa.api.security;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.access.Role;

/** What the head of every page says of who looks at it. */
@Component
public final class Who {

    private final CurrentActor current;
    private final Gate gate;
    private final Entrance entrance;

    public Who(CurrentActor current, Gate gate, Entrance entrance) {
        this.current = current;
        this.gate = gate;
        this.entrance = entrance;
    }

    public boolean isSignedIn() {
        return !current.get().equals(Actor.NOBODY);
    }

    /** Whether they are who visits the demo without an account. */
    public boolean isVisitor() {
        return current.get().equals(Actor.VISITOR);
    }

    public boolean isDemo() {
        return entrance.demo();
    }

    public String getName() {
        return current.get().name();
    }

    /** In the order they are declared. */
    public List<Role> getRoles() {
        return current.get().roles().stream().sorted().toList();
    }

    /** @param action name of an {@link Action} */
    public boolean may(String action) {
        return gate.allows(Action.valueOf(action));
    }
}
