package vn.sohoa.api.security;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The security context of the present request. */
final class Contexts {

    private Contexts() {}

    /** For this request alone: nothing is kept in a session. */
    static void enter(Identified who) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new ActorAuthentication(who));
        SecurityContextHolder.setContext(context);
    }

    static void leave() {
        SecurityContextHolder.clearContext();
    }
}
