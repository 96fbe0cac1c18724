package vn.sohoa.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps other web sites out: a browser on this machine will send us what any page tells it to. Requests must name a loopback
 * host (no DNS rebinding), and ones that change something must not come from another origin (no cross-site posts). Also
 * sets the security headers of every answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LocalOnlyFilter extends OncePerRequestFilter {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");
    private static final String CONTENT_POLICY =
            "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", CONTENT_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (!LOOPBACK.contains(request.getServerName())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "Sohoa answers on this machine only.");
        } else if (!READING.contains(request.getMethod()) && comesFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "Other web sites may not change anything here.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean comesFromElsewhere(HttpServletRequest request) {
        @Nullable String fetchSite = request.getHeader("Sec-Fetch-Site");
        if (fetchSite != null && !OWN_SITES.contains(fetchSite)) {
            return true;
        }
        @Nullable String origin = request.getHeader("Origin");
        if (origin == null) {
            return false; // no browser
        }
        try {
            URI site = URI.create(origin);
            return !request.getServerName().equals(site.getHost()) || request.getServerPort() != site.getPort();
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
