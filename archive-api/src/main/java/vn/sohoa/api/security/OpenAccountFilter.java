package vn.sohoa.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.access.Account;
import vn.sohoa.core.access.Accounts;

/**
 * Looks at each request whether the account is still open: a lock, other roles and a new password hold at once, also for who
 * is signed in. While the catalogue is away they stay as they were.
 */
final class OpenAccountFilter extends OncePerRequestFilter {

    private final Accounts accounts;

    OpenAccountFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextActor.identified().orElse(null) instanceof AccountHolder holder) {
            look(holder, request);
        }
        chain.doFilter(request, response);
    }

    private void look(AccountHolder holder, HttpServletRequest request) {
        Optional<Account> account;
        try {
            account = accounts.find(holder.account());
        } catch (StoreUnavailableException e) {
            return;
        }
        Optional<Account> still = account.filter(holder::mayStay);
        if (still.isPresent()) {
            Contexts.enter(AccountHolder.of(still.get()));
            return;
        }
        Contexts.leave();
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
