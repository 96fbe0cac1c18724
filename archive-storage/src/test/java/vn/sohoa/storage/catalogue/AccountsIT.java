package vn.sohoa.storage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Account;
import vn.sohoa.core.access.AccountName;
import vn.sohoa.core.access.Accounts;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.PersonalId;

class AccountsIT {

    private static final AccountName LAN = new AccountName("lan");
    private static final String HASH = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA";
    private static final String OTHER_HASH = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$b3RoZXI";
    private static final Instant START = Instant.parse("2026-11-25T08:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private HikariDataSource database;
    private Accounts accounts;

    @BeforeEach
    void open() {
        database = TestDatabase.EMBEDDED.fresh();
        accounts = JdbcArchive.over(database, new JdbcTransactionManager(database), now::get)
                .accounts();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsWhatAnAccountSays() {
        accounts.add(lan(), HASH);

        assertThat(accounts.find(LAN)).contains(lan());
        assertThat(accounts.all()).containsExactly(lan());
        assertThat(accounts.find(new AccountName("ai"))).isEmpty();
    }

    @Test
    void refusesASecondOneOfTheSameName() {
        accounts.add(lan(), HASH);

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> accounts.add(lan(), OTHER_HASH));
        assertThat(accounts.attempt(LAN)).contains(HASH);
    }

    @Test
    void locksForAQuarterOfAnHourAfterTheFifthAttemptAndLongerAfterTheNext() {
        accounts.add(lan(), HASH);

        for (int free = 1; free <= 5; free++) {
            assertThat(accounts.attempt(LAN)).as("attempt " + free).contains(HASH);
        }
        assertThat(accounts.attempt(LAN)).isEmpty();
        assertThat(accounts.find(LAN).orElseThrow().lockedUntil()).contains(START.plus(Duration.ofMinutes(15)));

        now.set(START.plus(Duration.ofMinutes(15)));
        assertThat(accounts.attempt(LAN)).contains(HASH);
        assertThat(accounts.attempt(LAN)).isEmpty();
        assertThat(accounts.find(LAN).orElseThrow().lockedUntil())
                .contains(now.get().plus(Duration.ofMinutes(30)));
    }

    @Test
    void countsAttemptsAtTheSameTime() {
        accounts.add(lan(), HASH);
        AtomicInteger looked = new AtomicInteger();

        IntStream.range(0, 40)
                .parallel()
                .forEach(i -> accounts.attempt(LAN).ifPresent(hash -> looked.incrementAndGet()));

        assertThat(looked).hasValue(5);
    }

    @Test
    void forgetsAttemptsAfterARightPassword() {
        accounts.add(lan(), HASH);
        IntStream.range(0, 5).forEach(i -> accounts.attempt(LAN));

        accounts.signedIn(LAN);

        assertThat(accounts.find(LAN).orElseThrow().lockedUntil()).isEmpty();
        assertThat(accounts.attempt(LAN)).contains(HASH);
    }

    @Test
    void aNewPasswordEndsALockAndSaysWhenItWasSet() {
        accounts.add(lan(), HASH);
        IntStream.range(0, 5).forEach(i -> accounts.attempt(LAN));
        now.set(START.plusSeconds(60));

        accounts.setPassword(LAN, OTHER_HASH);

        assertThat(accounts.attempt(LAN)).contains(OTHER_HASH);
        assertThat(accounts.find(LAN).orElseThrow().passwordSet()).isEqualTo(START.plusSeconds(60));
    }

    @Test
    void whatIsLockedByAnAdministratorStaysSoUntilItIsOpened() {
        accounts.add(lan(), HASH);

        accounts.setOpen(LAN, false);
        now.set(START.plus(Duration.ofDays(30)));
        assertThat(accounts.attempt(LAN)).isEmpty();
        assertThat(accounts.find(LAN).orElseThrow().open()).isFalse();

        accounts.setOpen(LAN, true);
        assertThat(accounts.attempt(LAN)).contains(HASH);
    }

    @Test
    void changesRoles() {
        accounts.add(lan(), HASH);

        accounts.setRoles(LAN, Set.of(Role.CITIZEN, Role.AUDITOR));

        assertThat(accounts.find(LAN).orElseThrow().roles()).containsExactlyInAnyOrder(Role.CITIZEN, Role.AUDITOR);
        assertThatIllegalArgumentException().isThrownBy(() -> accounts.setRoles(LAN, Set.of()));
    }

    @Test
    void saysWhereThereIsNoAccount() {
        assertThat(accounts.attempt(LAN)).isEmpty();
        accounts.signedIn(LAN);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> accounts.setPassword(LAN, HASH));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> accounts.setOpen(LAN, true));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> accounts.setRoles(LAN, Set.of(Role.AUDITOR)));
    }

    private static Account lan() {
        return new Account(
                LAN,
                "Lê Thị “Lan”",
                Set.of(Role.OFFICER, Role.ARCHIVIST),
                Optional.of(new AgencyId("H01.151.01")),
                Optional.of(new PersonalId("001168000123")),
                true,
                Optional.empty(),
                START,
                "operator");
    }
}
