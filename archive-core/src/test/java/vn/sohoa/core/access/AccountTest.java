package vn.sohoa.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohoa.core.code.PersonalId;

class AccountTest {

    @Test
    void isAnActorByItsName() {
        Account account = account("Lê Thị Lan", Set.of(Role.OFFICER), Optional.empty());

        assertThat(account.actor().id()).isEqualTo("lan");
        assertThat(account.actor().name()).isEqualTo("Lê Thị Lan");
        assertThat(account.actor().is(Role.OFFICER)).isTrue();
    }

    @Test
    void ofACitizenSaysWhoTheyAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> account("Lan", Set.of(Role.CITIZEN), Optional.empty()))
                .withMessageContaining("personal id");
        assertThat(account("Lan", Set.of(Role.CITIZEN), Optional.of(new PersonalId("001168000123")))
                        .actor()
                        .person())
                .isPresent();
    }

    @Test
    void hasARole() {
        assertThatIllegalArgumentException().isThrownBy(() -> account("Lan", Set.of(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "An\nLan", "An\u0000"})
    void isShownByANameOnOneLine(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> account(name, Set.of(Role.OFFICER), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Lan", "lê", "-lan", "a b", "a\nb", "operator", "demo", "nobody", "../lan"})
    void refusesNamesToSignInWithThatCannotBeOne(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AccountName(name));
    }

    @Test
    void takesNamesAsTheyAreTyped() {
        assertThat(AccountName.typed(" Lan.LE ")).contains(new AccountName("lan.le"));
        assertThat(AccountName.typed("Operator")).isEmpty();
        assertThat(AccountName.typed("' OR 1=1")).isEmpty();
    }

    private static Account account(String displayName, Set<Role> roles, Optional<PersonalId> person) {
        return new Account(
                new AccountName("lan"),
                displayName,
                roles,
                Optional.empty(),
                person,
                true,
                Optional.empty(),
                Instant.EPOCH,
                "operator");
    }
}
