package vn.sohoa.api.security;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.sohoa.core.access.Actor;

/** Whoever the security filters found. */
@Component("currentActor")
final class SecurityContextActor implements CurrentActor {

    @Override
    public Actor get() {
        return identified().map(Identified::actor).orElse(Actor.NOBODY);
    }

    /** Empty where nobody signed in. */
    static Optional<Identified> identified() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getPrincipal)
                .filter(Identified.class::isInstance)
                .map(Identified.class::cast);
    }
}
