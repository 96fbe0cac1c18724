package vn.sohoa.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where somebody goes who signed out. Who came from the identity provider is signed out there too, where it says how (OpenID
 * Connect RP-Initiated Logout 1.0), and comes back to our form; so the next person at the desk is not let in by its cookie.
 */
final class SignedOut implements LogoutSuccessHandler {

    private static final Logger log = LoggerFactory.getLogger(SignedOut.class);
    private static final String FORM = "/login?problem=out";

    private final ClientRegistrationRepository registrations;
    private final OidcSettings settings;

    SignedOut(ClientRegistrationRepository registrations, OidcSettings settings) {
        this.registrations = registrations;
        this.settings = settings;
    }

    static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException {
        response.sendRedirect(
                who != null && who.getPrincipal() instanceof OidcPerson person ? atProvider(request, person) : FORM);
    }

    private String atProvider(HttpServletRequest request, OidcPerson person) {
        try {
            ClientRegistration provider = registrations.findByRegistrationId(Oidc.REGISTRATION);
            Object end =
                    provider.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
            // the browser goes on from our form to the origin of the issuer alone
            return end == null || !origin(URI.create(end.toString())).equals(origin(settings.issuer()))
                    ? FORM
                    : address(URI.create(end.toString()), request, person);
        } catch (RuntimeException e) {
            // the session here has ended; the provider's ends when it wants
            log.warn("Signed out here and not at the identity provider: {}", e.getMessage());
            return FORM;
        }
    }

    private static String address(URI end, HttpServletRequest request, OidcPerson person) {
        String back = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/login")
                .queryParam("problem", "out")
                .toUriString();
        return UriComponentsBuilder.fromUri(end)
                .queryParam("id_token_hint", "{token}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(person.getIdToken().getTokenValue(), back)
                .toUriString();
    }
}
