package vn.sohoa.api.security;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Account;
import vn.sohoa.core.access.AccountName;
import vn.sohoa.core.access.Accounts;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.PersonalId;

/**
 * Making and locking accounts. An administrator of an agency keeps the accounts of it and of those below it, and knows of no
 * others.
 */
@Component
public final class AccountKeeping {

    private static final Logger log = LoggerFactory.getLogger(AccountKeeping.class);

    private final Accounts accounts;
    private final Passwords passwords;
    private final InstantSource clock;

    AccountKeeping(Accounts accounts, Passwords passwords, InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Whom an account is for.
     *
     * @param displayName the account's name where it is blank
     */
    public record Application(
            AccountName name,
            String displayName,
            Set<Role> roles,
            Optional<AgencyId> agency,
            Optional<PersonalId> person) {}

    /** Those that somebody keeps. */
    public List<Account> all(Actor keeper) {
        return accounts.all().stream().filter(account -> keeps(keeper, account)).toList();
    }

    /**
     * Opens an account.
     *
     * @param given empty to have a password made up
     * @return the password, for this once
     * @throws IllegalArgumentException when there can be no such account or password
     */
    public String add(Actor keeper, Application application, Optional<String> given) {
        Account account = new Account(
                application.name,
                application.displayName.isBlank() ? application.name.value() : application.displayName,
                application.roles,
                application.agency,
                application.person,
                true,
                Optional.empty(),
                clock.instant(),
                keeper.id());
        if (!keeps(keeper, account)) {
            throw new IllegalArgumentException("The account must be of an agency within "
                    + keeper.agency().map(AgencyId::value).orElse("") + ".");
        }
        String password = given.orElseGet(passwords::generate);
        accounts.add(account, passwords.hash(account.name(), password));
        log.info("Account {} with {} made by {}", account.name(), account.roles(), keeper.id());
        return password;
    }

    /** As {@link #add}, for an account that there is. */
    public String setPassword(Actor keeper, AccountName name, Optional<String> given) {
        require(keeper, name);
        String password = given.orElseGet(passwords::generate);
        accounts.setPassword(name, passwords.hash(name, password));
        log.info("Password of account {} set by {}", name, keeper.id());
        return password;
    }

    /** Opens or locks an account. */
    public void setOpen(Actor keeper, AccountName name, boolean open) {
        require(keeper, name);
        accounts.setOpen(name, open);
        log.info("Account {} {} by {}", name, open ? "opened" : "locked", keeper.id());
    }

    public void setRoles(Actor keeper, AccountName name, Set<Role> roles) {
        require(keeper, name);
        accounts.setRoles(name, roles);
        log.info("Account {} given {} by {}", name, roles, keeper.id());
    }

    private void require(Actor keeper, AccountName name) {
        if (accounts.find(name).filter(account -> keeps(keeper, account)).isEmpty()) {
            throw new NotFoundException("account", name);
        }
    }

    private static boolean keeps(Actor keeper, Account account) {
        return keeper.agency().isEmpty()
                || account.agency()
                        .filter(agency -> agency.isWithin(keeper.agency().get()))
                        .isPresent();
    }
}
