package vn.sohoa.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohoa.core.access.AccountName;

class PasswordsTest {

    private static final AccountName LAN = new AccountName("lan");

    private final Passwords passwords = new Passwords();

    @Test
    void keepsArgon2idHashesThatDifferEachTime() {
        String hash = passwords.hash(LAN, "một câu đủ dài");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash(LAN, "một câu đủ dài")).isNotEqualTo(hash);
        assertThat(passwords.match("một câu đủ dài", Optional.of(hash))).isTrue();
        assertThat(passwords.match("một câu đủ dài ", Optional.of(hash))).isFalse();
        assertThat(passwords.match("một câu đủ dài", Optional.empty())).isFalse();
    }

    @Test
    void doesNotMindHowAKeyboardMakesTones() {
        String hash = passwords.hash(LAN, Normalizer.normalize("một câu đủ dài", Normalizer.Form.NFD));

        assertThat(passwords.match("một câu đủ dài", Optional.of(hash))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ngắn quá", "              ", "lan-lan-lan-lan"})
    void refusesPoorOnes(String password) {
        assertThatIllegalArgumentException().isThrownBy(() -> passwords.hash(LAN, password));
    }

    @Test
    void makesUpOnesThatCanBeReadOut() {
        assertThat(passwords.generate()).matches("[a-z2-9]{5}(-[a-z2-9]{5}){3}").isNotEqualTo(passwords.generate());
        assertThat(passwords.match("x".repeat(100_000), Optional.of(passwords.hash(LAN, passwords.generate()))))
                .isFalse();
    }
}
