package vn.sohoa.ocr.digitise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PausesTest {

    private final Pauses pauses = new Pauses(Duration.ofSeconds(15), Duration.ofSeconds(1), Duration.ofMinutes(1));

    @Test
    void isTheUsualOneWhileNothingFails() {
        assertThat(pauses.after(0)).hasSeconds(15);
    }

    @Test
    void doublesWithEachFailureUpToTheLongest() {
        assertThat(pauses.after(1)).hasSeconds(1);
        assertThat(pauses.after(2)).hasSeconds(2);
        assertThat(pauses.after(6)).hasSeconds(32);
        assertThat(pauses.after(7)).hasMinutes(1);
        assertThat(pauses.after(Integer.MAX_VALUE)).hasMinutes(1);
    }
}
