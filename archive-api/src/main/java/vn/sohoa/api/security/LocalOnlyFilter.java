package vn.sohoa.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps other web sites out while the service listens to this machine alone: a browser here will send us what any page tells
 * it to. Requests must name a loopback host or the public address (no DNS rebinding), and ones that change something must not
 * come from another origin (no cross-site posts): the demo's visitor has no token to tell them by.
 */
final class LocalOnlyFilter extends OncePerRequestFilter {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final Entrance entrance;

    LocalOnlyFilter(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isKnown(request.getServerName())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "Sohoa answers on this machine only.");
        } else if (!READING.contains(request.getMethod()) && comesFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "Other web sites may not change anything here.");
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !entrance.loopback();
    }

    private boolean isKnown(String host) {
        return LOOPBACK.contains(host)
                || entrance.publicUrl()
                        .filter(url -> host.equals(url.getHost()))
                        .isPresent();
    }

    private boolean comesFromElsewhere(HttpServletRequest request) {
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
            return !isSame(site, request.getServerName(), request.getServerPort())
                    && entrance.publicUrl()
                            .filter(url -> isSame(site, url.getHost(), port(url)))
                            .isEmpty();
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static boolean isSame(URI site, String host, int port) {
        return host.equals(site.getHost()) && port == port(site);
    }

    private static int port(URI site) {
        if (site.getPort() >= 0) {
            return site.getPort();
        }
        return "https".equals(site.getScheme()) ? HTTPS : HTTP;
    }
}
