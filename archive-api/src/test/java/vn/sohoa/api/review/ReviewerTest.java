package vn.sohoa.api.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewerTest {

    @ParameterizedTest
    @ValueSource(strings = {"Lê An", "Trần Thị Bích (một cửa)", "O’Neill, K.", "12-A"})
    void comesBackFromItsCookie(String name) {
        Reviewer reviewer = Reviewer.named(name).orElseThrow();

        assertThat(reviewer.cookie()).matches("[A-Za-z0-9%._*-]+");
        assertThat(Reviewer.ofCookie(new Cookie(Reviewer.COOKIE, reviewer.cookie())))
                .contains(reviewer);
    }

    @Test
    void isComposedAndOnOneLine() {
        assertThat(Reviewer.named(" Le\u0302\t An ")).contains(new Reviewer("Lê An"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "<b>An</b>", "An\u202e", "An; Path=/", "An\u0000"})
    void isNobodyWithoutAName(String name) {
        assertThat(Reviewer.named(name)).isEmpty();
    }

    @Test
    void nameHasAnEnd() {
        assertThat(Reviewer.named("a".repeat(61))).isEmpty();
    }

    @Test
    void isNobodyWithACookieOfOthers() {
        assertThat(Reviewer.ofCookie(null)).isEmpty();
        assertThat(Reviewer.ofCookie(new Cookie(Reviewer.COOKIE, "%zz"))).isEmpty();
        assertThat(Reviewer.ofCookie(new Cookie(Reviewer.COOKIE, "%3Cb%3E"))).isEmpty();
    }
}
