package vn.sohoa.api.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.sohoa.core.access.Accounts;
import vn.sohoa.core.access.Action;

/**
 * The way of every request: headers, who it is (operator's key, account, identity provider, demo), whether a page of ours
 * made it, and that nobody comes further without having signed in. What they may do then is asked at the {@link Gate}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChain {

    private static final String CONTENT_POLICY =
            "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self';"
                    + " connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> FORMS_OF_STRANGERS = Set.of("/login", "/logout");

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            Entrance entrance,
            OperatorKey key,
            Accounts accounts,
            AccountSignIn signIn,
            Refusals refusals,
            Gate gate,
            Oidc oidc) {
        headers(http, oidc);
        http.authenticationProvider(signIn)
                .addFilterAfter(new LocalOnlyFilter(entrance), HeaderWriterFilter.class)
                .addFilterBefore(new OperatorKeyFilter(key, refusals), CsrfFilter.class)
                .addFilterBefore(new OpenAccountFilter(accounts), CsrfFilter.class)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(SecurityChain::needsToken))
                .exceptionHandling(
                        failing -> failing.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
        if (entrance.demo()) {
            http.addFilterBefore(new DemoFilter(), AnonymousAuthenticationFilter.class);
        }
        signingInAndOut(http);
        doors(http, gate);
        oidc.addTo(http, refusals);
        return http.build();
    }

    /** Watching each filter costs as much as what the request is about; requests as a whole are watched anyhow. */
    @Bean
    SecurityObservationSettings securityObservationSettings() {
        return SecurityObservationSettings.noObservations();
    }

    private static void headers(HttpSecurity http, Oidc oidc) {
        // signing out is a form, and leads on to the provider
        String policy =
                CONTENT_POLICY + oidc.origin().map(origin -> " " + origin).orElse("");
        http.headers(headers -> headers.contentSecurityPolicy(directives -> directives.policyDirectives(policy))
                .frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()")));
    }

    private static void signingInAndOut(HttpSecurity http) {
        http.formLogin(form ->
                        form.loginPage("/login").usernameParameter("name").failureHandler(new SignInFailures()))
                .logout(logout -> logout.logoutSuccessUrl("/login?problem=out").deleteCookies("sohoa-session"))
                .requestCache(cache -> cache.requestCache(pagesAskedFor()));
    }

    private static void doors(HttpSecurity http, Gate gate) {
        http.authorizeHttpRequests(doors -> doors.dispatcherTypeMatchers(
                        DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(HttpMethod.GET, OpenDoors.LOOKS)
                .permitAll()
                .requestMatchers(OpenDoors.PATHS)
                .permitAll()
                .requestMatchers("/actuator/**")
                .access((who, request) -> new AuthorizationDecision(gate.allows(Action.OPERATE)))
                .anyRequest()
                .authenticated());
    }

    /**
     * Cookies go along also when another site makes the browser send something; what callers prove with each request does
     * not. Who has not signed in gets no further anyhow, but for the form to sign in.
     */
    private static boolean needsToken(HttpServletRequest request) {
        return !READING.contains(request.getMethod())
                && (FORMS_OF_STRANGERS.contains(request.getServletPath())
                        || SecurityContextActor.identified()
                                .filter(Identified::byCookie)
                                .isPresent());
    }

    /** Where somebody goes on after signing in: a page, never a part of one that a script fetched. */
    private static HttpSessionRequestCache pagesAskedFor() {
        RequestMatcher pages = request -> request.getMethod().equals("GET")
                && !Refusals.isForPrograms(request)
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(pages);
        return cache;
    }
}
