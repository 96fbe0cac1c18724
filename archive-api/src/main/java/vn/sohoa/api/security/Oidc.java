package vn.sohoa.api.security;

import java.util.List;
import java.util.Optional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/**
 * Signing in at an identity provider and its tokens for the API, where one is configured. The provider is asked for its keys
 * and addresses when they are first needed, so that the service starts without it.
 */
public final class Oidc {

    static final String REGISTRATION = "oidc";

    private final Optional<OidcSettings> settings;

    /** @param settings empty where there is no provider */
    public Oidc(Optional<OidcSettings> settings) {
        this.settings = settings;
    }

    /** Where signing in at the provider begins; empty where there is none. */
    public Optional<String> signIn() {
        return settings.map(provider -> "/oauth2/authorization/" + REGISTRATION);
    }

    /** Scheme, host and port of the provider; empty where there is none. */
    Optional<String> origin() {
        return settings.map(OidcSettings::issuer).map(SignedOut::origin);
    }

    void addTo(HttpSecurity http, Refusals refusals) {
        settings.ifPresent(provider -> addTo(http, refusals, provider));
    }

    private static void addTo(HttpSecurity http, Refusals refusals, OidcSettings provider) {
        OidcActors actors = new OidcActors(provider);
        SupplierClientRegistrationRepository registrations = new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(provider)));
        http.logout(logout -> logout.logoutSuccessHandler(new SignedOut(registrations, provider)));
        http.oauth2Login(login -> login.loginPage("/login")
                .clientRegistrationRepository(registrations)
                .authorizedClientService(new InMemoryOAuth2AuthorizedClientService(registrations))
                .failureHandler(new SignInFailures())
                .userInfoEndpoint(info -> info.oidcUserService(people(actors))));
        http.oauth2ResourceServer(server -> server.authenticationEntryPoint(refusals)
                .jwt(jwt -> jwt.decoder(new SupplierJwtDecoder(() -> decoder(provider)))
                        .jwtAuthenticationConverter(
                                token -> new ActorAuthentication(new Caller(actors.actor(token.getClaims()))))));
    }

    private static ClientRegistration registration(OidcSettings provider) {
        ClientRegistration.Builder registration = ClientRegistrations.fromIssuerLocation(
                        provider.issuer().toString())
                .registrationId(REGISTRATION)
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .scope("openid", "profile");
        if (provider.clientSecret().isEmpty()) {
            registration.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        }
        return registration.build();
    }

    private static OAuth2UserService<OidcUserRequest, OidcUser> people(OidcActors actors) {
        OidcUserService service = new OidcUserService();
        return request -> {
            OidcUser user = service.loadUser(request);
            return new OidcPerson(user, actors.actor(user.getClaims()));
        };
    }

    /** Signed by the provider, not expired, from it and for us. */
    private static JwtDecoder decoder(OidcSettings provider) {
        String issuer = provider.issuer().toString();
        NimbusJwtDecoder decoder = JwtDecoders.fromIssuerLocation(issuer);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains(provider.audience()))));
        return decoder;
    }
}
