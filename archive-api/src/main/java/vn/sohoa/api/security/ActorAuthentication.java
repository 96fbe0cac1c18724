package vn.sohoa.api.security;

import java.util.Collection;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.sohoa.core.access.Actor;

/** Somebody who is who they say. */
final class ActorAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Identified who;

    ActorAuthentication(Identified who) {
        super(authorities(who.actor()));
        this.who = who;
        setAuthenticated(true);
    }

    /** For what Spring itself guards: the details of health. Everything else asks the policy. */
    static Collection<GrantedAuthority> authorities(Actor actor) {
        return actor.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Identified getPrincipal() {
        return who;
    }

    @Override
    public String getName() {
        return who.actor().id();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActorAuthentication that && super.equals(other) && who.equals(that.who);
    }

    @Override
    public int hashCode() {
        return who.hashCode();
    }
}
