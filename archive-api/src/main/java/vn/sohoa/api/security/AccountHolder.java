package vn.sohoa.api.security;

import java.security.Principal;
import java.time.Instant;
import vn.sohoa.core.access.Account;
import vn.sohoa.core.access.AccountName;
import vn.sohoa.core.access.Actor;

/**
 * Somebody who signed in with an account of the archive.
 *
 * @param passwordSet when the password was set that they gave
 */
record AccountHolder(AccountName account, Actor actor, Instant passwordSet) implements Identified, Principal {

    static AccountHolder of(Account account) {
        return new AccountHolder(account.name(), account.actor(), account.passwordSet());
    }

    /** Whether the account still is as it was when they signed in. */
    boolean mayStay(Account now) {
        return now.open() && now.passwordSet().equals(passwordSet);
    }

    @Override
    public boolean byCookie() {
        return true;
    }

    @Override
    public String getName() {
        return account.value();
    }
}
