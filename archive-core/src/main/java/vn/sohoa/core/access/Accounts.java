package vn.sohoa.core.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Accounts of the archive itself. Passwords come and go as hashes only. */
public interface Accounts {

    /**
     * Opens a new account.
     *
     * @param hash of the password, with algorithm, parameters and salt
     * @throws vn.sohoa.core.ConflictException when there is one of that name
     */
    void add(Account account, String hash);

    Optional<Account> find(AccountName name);

    /** By name. */
    List<Account> all();

    /**
     * Counts an attempt to sign in before its password is looked at, so that attempts at the same time are counted too. One
     * too many locks the account for the time of {@link Lockout}.
     *
     * @return the hash to compare with; empty where there is no such account, or it is locked
     */
    Optional<String> attempt(AccountName name);

    /** The password was right: earlier attempts are forgotten. */
    void signedIn(AccountName name);

    /**
     * Gives a new password; a lock after wrong passwords ends.
     *
     * @throws vn.sohoa.core.NotFoundException when there is no such account
     */
    void setPassword(AccountName name, String hash);

    /**
     * Opens or locks an account; opening forgets wrong passwords.
     *
     * @throws vn.sohoa.core.NotFoundException when there is no such account
     */
    void setOpen(AccountName name, boolean open);

    /**
     * @throws vn.sohoa.core.NotFoundException when there is no such account
     * @throws IllegalArgumentException when the account cannot have these
     */
    void setRoles(AccountName name, Set<Role> roles);
}
