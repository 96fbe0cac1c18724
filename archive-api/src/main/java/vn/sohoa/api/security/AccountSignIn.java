package vn.sohoa.api.security;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.access.Account;
import vn.sohoa.core.access.AccountName;
import vn.sohoa.core.access.Accounts;

/**
 * Signing in with an account of the archive. An unknown name, a wrong password and a locked account get the same answer after
 * the same time.
 */
@Component
final class AccountSignIn implements AuthenticationProvider {

    private static final Logger log = LoggerFactory.getLogger(AccountSignIn.class);

    /** Wrong ones from one address, which may be that of an office. */
    private static final int ATTEMPTS = 30;

    private static final Duration TIME = Duration.ofMinutes(10);

    private final Accounts accounts;
    private final Passwords passwords;
    private final AddressLimit limit = new AddressLimit(ATTEMPTS, TIME);

    AccountSignIn(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String address = given.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (!limit.take(address)) {
            throw new LockedException("too many attempts from one address");
        }
        Account account = check(given.getName(), String.valueOf(given.getCredentials()))
                .orElseThrow(() -> {
                    log.info("Sign-in refused from {}", address);
                    return new BadCredentialsException("refused");
                });
        limit.giveBack(address);
        log.info("Signed in: {} from {}", account.name(), address);
        return new ActorAuthentication(AccountHolder.of(account));
    }

    private Optional<Account> check(String typedName, String password) {
        try {
            Optional<AccountName> name = AccountName.typed(typedName);
            if (!passwords.match(password, name.flatMap(accounts::attempt))) {
                return Optional.empty();
            }
            name.ifPresent(accounts::signedIn);
            return name.flatMap(accounts::find).filter(Account::open);
        } catch (StoreUnavailableException e) {
            throw new AuthenticationServiceException("the catalogue is away", e);
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
