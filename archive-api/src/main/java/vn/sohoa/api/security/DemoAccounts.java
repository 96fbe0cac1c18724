package vn.sohoa.api.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sohoa.core.access.Account;
import vn.sohoa.core.access.AccountName;
import vn.sohoa.core.access.Accounts;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.code.PersonalId;

/** Accounts to try the demo with, under passwords made up anew at each start. Outside the demo they are locked. */
@Component
public final class DemoAccounts {

    private static final AccountName OFFICER = new AccountName("can-bo");
    private static final AccountName CITIZEN = new AccountName("cong-dan");

    private final Accounts accounts;
    private final AccountKeeping keeping;
    private final Entrance entrance;

    DemoAccounts(Accounts accounts, AccountKeeping keeping, Entrance entrance) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.entrance = entrance;
    }

    @EventListener(ApplicationReadyEvent.class)
    void lockOutsideTheDemo() {
        if (!entrance.demo()) {
            accounts.all().stream()
                    .filter(account -> account.createdBy().equals(Actor.VISITOR.id()) && account.open())
                    .forEach(account -> accounts.setOpen(account.name(), false));
        }
    }

    /**
     * Opens an officer's and a citizen's.
     *
     * @param person who the citizen is
     * @return their passwords by name
     */
    public Map<AccountName, String> open(PersonalId person) {
        if (!entrance.demo()) {
            throw new IllegalStateException("demo accounts are for the demo");
        }
        Map<AccountName, String> passwords = new LinkedHashMap<>();
        passwords.put(OFFICER, open(OFFICER, "Cán bộ một cửa (dùng thử)", Role.OFFICER, Optional.empty()));
        passwords.put(CITIZEN, open(CITIZEN, "Người dân (dùng thử)", Role.CITIZEN, Optional.of(person)));
        return passwords;
    }

    private String open(AccountName name, String shown, Role role, Optional<PersonalId> person) {
        Optional<Account> known = accounts.find(name);
        if (known.isEmpty()) {
            return keeping.add(
                    Actor.VISITOR,
                    new AccountKeeping.Application(name, shown, Set.of(role), Optional.empty(), person),
                    Optional.empty());
        }
        accounts.setOpen(name, true);
        return keeping.setPassword(Actor.VISITOR, name, Optional.empty());
    }
}
