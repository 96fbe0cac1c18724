package vn.sohoa.api.security;

import java.net.URI;
import java.util.Map;
import vn.sohoa.core.access.Role;

/**
 * The identity provider that vouches for people.
 *
 * @param issuer where its {@code /.well-known/openid-configuration} is
 * @param clientSecret empty for a public client
 * @param audience that tokens for the API are made out to
 * @param rolesClaim of the names of roles; a dot goes into an object
 * @param agencyClaim of the identifier of the agency
 * @param personClaim of the personal id
 * @param roles what the provider calls our roles
 */
public record OidcSettings(
        URI issuer,
        String clientId,
        String clientSecret,
        String audience,
        String rolesClaim,
        String agencyClaim,
        String personClaim,
        Map<String, Role> roles) {

    public OidcSettings {
        roles = Map.copyOf(roles);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "OpenID provider " + issuer + ", client " + clientId;
    }
}
