package vn.sohoa.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.sohoa.core.access.Actor;

/** Lets the operator in by the key of this machine. A wrong key is refused, whoever else one is. */
final class OperatorKeyFilter extends OncePerRequestFilter {

    private final OperatorKey key;
    private final Refusals refusals;

    OperatorKeyFilter(OperatorKey key, Refusals refusals) {
        this.key = key;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable String given = request.getHeader(OperatorKey.HEADER);
        if (given != null && !key.is(given)) {
            refusals.handle(request, response, new AccessDeniedException("wrong operator key"));
            return;
        }
        if (given != null) {
            Contexts.enter(new Caller(Actor.OPERATOR));
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
