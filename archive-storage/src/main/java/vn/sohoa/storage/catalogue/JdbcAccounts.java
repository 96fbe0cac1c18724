package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Account;
import vn.sohoa.core.access.AccountName;
import vn.sohoa.core.access.Accounts;
import vn.sohoa.core.access.Lockout;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.PersonalId;

/** Accounts in PostgreSQL. */
final class JdbcAccounts implements Accounts {

    private static final String COLUMNS =
            "name, display_name, roles, agency, personal_id, open, locked_until, password_set, created_by";

    private final Database database;

    JdbcAccounts(Database database) {
        this.database = database;
    }

    /** @param locked at this moment */
    private record Standing(String hash, boolean locked, int attempts) {}

    @Override
    public void add(Account account, String hash) {
        try {
            database.write(() -> {
                database.sql("""
                                INSERT INTO account (name, hash, display_name, roles, agency, personal_id, open, password_set,
                                                     created, created_by)
                                VALUES (:name, :hash, :shown, :roles, :agency, :person, :open, :now, :now, :by)
                                """)
                        .param("name", account.name().value())
                        .param("hash", hash)
                        .param("shown", Database.text(account.displayName()))
                        .param("roles", roles(account.roles()))
                        .param("agency", account.agency().map(AgencyId::value).orElse(""))
                        .param("person", account.person().map(PersonalId::value).orElse(""))
                        .param("open", account.open())
                        .param("now", database.now())
                        .param("by", Database.text(account.createdBy()))
                        .update();
            });
        } catch (DuplicateKeyException e) {
            throw new ConflictException("There is an account " + account.name() + " already.");
        }
    }

    @Override
    public Optional<Account> find(AccountName name) {
        return database.read(() -> database.sql("SELECT " + COLUMNS + " FROM account WHERE name = :name")
                .param("name", name.value())
                .query((row, number) -> account(row))
                .optional());
    }

    @Override
    public List<Account> all() {
        return database.read(() -> database.sql("SELECT " + COLUMNS + " FROM account ORDER BY name")
                .query((row, number) -> account(row))
                .list());
    }

    @Override
    public Optional<String> attempt(AccountName name) {
        return database.write(() -> {
            Optional<Standing> free = database.sql("""
                            SELECT hash, attempts, NOT open OR coalesce(locked_until > :now, false) AS locked
                            FROM account WHERE name = :name FOR UPDATE
                            """)
                    .param("name", name.value())
                    .param("now", database.now())
                    .query((row, number) ->
                            new Standing(row.getString("hash"), row.getBoolean("locked"), row.getInt("attempts")))
                    .optional()
                    .filter(standing -> !standing.locked);
            free.ifPresent(standing -> count(name, Math.addExact(standing.attempts, 1)));
            return free.map(Standing::hash);
        });
    }

    private void count(AccountName name, int attempts) {
        boolean locks = attempts > Lockout.FREE_ATTEMPTS;
        database.sql("UPDATE account SET attempts = :attempts, locked_until = :until WHERE name = :name")
                .param("attempts", attempts)
                .param("until", locks ? database.now().plus(Lockout.after(attempts)) : null)
                .param("name", name.value())
                .update();
    }

    @Override
    public void signedIn(AccountName name) {
        database.write(() -> {
            database.sql("UPDATE account SET attempts = 0, locked_until = NULL WHERE name = :name")
                    .param("name", name.value())
                    .update();
        });
    }

    @Override
    public void setPassword(AccountName name, String hash) {
        database.write(() -> require(
                name,
                database.sql("""
                                UPDATE account SET hash = :hash, password_set = :now, attempts = 0, locked_until = NULL
                                WHERE name = :name
                                """)
                        .param("hash", hash)
                        .param("now", database.now())
                        .param("name", name.value())
                        .update()));
    }

    @Override
    public void setOpen(AccountName name, boolean open) {
        database.write(() -> require(
                name,
                database.sql("""
                                UPDATE account
                                SET open = :open, attempts = CASE WHEN :open THEN 0 ELSE attempts END,
                                    locked_until = CASE WHEN :open THEN NULL ELSE locked_until END
                                WHERE name = :name
                                """)
                        .param("open", open)
                        .param("name", name.value())
                        .update()));
    }

    @Override
    public void setRoles(AccountName name, Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("An account has at least one role.");
        }
        database.write(() -> {
            Account account = find(name).orElseThrow(() -> new NotFoundException("account", name));
            if (roles.contains(Role.CITIZEN) && account.person().isEmpty()) {
                throw new IllegalArgumentException(
                        "The account " + name + " has no personal id, so it cannot be a citizen's.");
            }
            database.sql("UPDATE account SET roles = :roles WHERE name = :name")
                    .param("roles", roles(roles))
                    .param("name", name.value())
                    .update();
        });
    }

    private static void require(AccountName name, int changed) {
        if (changed == 0) {
            throw new NotFoundException("account", name);
        }
    }

    private static String[] roles(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).toArray(String[]::new);
    }

    private static Account account(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime locked = row.getObject("locked_until", OffsetDateTime.class);
        return new Account(
                new AccountName(row.getString("name")),
                row.getString("display_name"),
                Database.texts(row, "roles").stream().map(Role::valueOf).collect(Collectors.toSet()),
                Optional.of(row.getString("agency"))
                        .filter(code -> !code.isEmpty())
                        .map(AgencyId::new),
                Optional.of(row.getString("personal_id"))
                        .filter(code -> !code.isEmpty())
                        .map(PersonalId::new),
                row.getBoolean("open"),
                Optional.ofNullable(locked).map(OffsetDateTime::toInstant),
                Database.instant(row, "password_set"),
                row.getString("created_by"));
    }
}
