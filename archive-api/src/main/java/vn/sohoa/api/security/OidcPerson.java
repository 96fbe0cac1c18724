package vn.sohoa.api.security;

import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import vn.sohoa.core.access.Actor;

/** Somebody who signed in at the identity provider. */
final class OidcPerson extends DefaultOidcUser implements Identified {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    OidcPerson(OidcUser user, Actor actor) {
        super(ActorAuthentication.authorities(actor), user.getIdToken(), user.getUserInfo());
        this.actor = actor;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public boolean byCookie() {
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OidcPerson that && super.equals(other) && actor.equals(that.actor);
    }

    @Override
    public int hashCode() {
        return actor.hashCode();
    }
}
