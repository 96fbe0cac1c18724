package vn.sohoa.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerificationCodeTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Test
    void isFoundHoweverItIsWritten() {
        VerificationCode code = new VerificationCode("10AB0CDEFGHJKMNPQRS1");

        assertThat(code.shown()).isEqualTo("10AB0-CDEFG-HJKMN-PQRS1");
        assertThat(VerificationCode.find("10ab0-cdefg-hjkmn-pqrs1")).contains(code);
        assertThat(VerificationCode.find(" lOABO CDEFG hjkmn PQRSi ")).contains(code);
        assertThat(VerificationCode.find(code.value())).contains(code);
    }

    @Test
    void whatCannotBeOneIsNone() {
        assertThat(Stream.of(
                        "",
                        "10AB0",
                        "10AB0-CDEFG-HJKMN-PQRSU",
                        "10AB0-CDEFG-HJKMN-PQRS1X",
                        "<script>",
                        "-".repeat(1000)))
                .allSatisfy(text -> assertThat(VerificationCode.find(text)).isEmpty());
    }

    @Test
    void randomOnesDiffer() {
        assertThat(Stream.generate(() -> VerificationCode.random(RANDOM)).limit(1000))
                .doesNotHaveDuplicates()
                .allSatisfy(
                        code -> assertThat(VerificationCode.find(code.shown())).contains(code));
    }

    @Test
    void aTokenDoesNotShowItself() {
        Token token = Token.random(RANDOM);

        assertThat(token.toString()).doesNotContain(token.value());
        assertThat(Token.find(token.value())).contains(token);
        assertThat(Token.find(token.value() + "0")).isEmpty();
    }
}
