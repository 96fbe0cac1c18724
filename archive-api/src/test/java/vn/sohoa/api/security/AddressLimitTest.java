package vn.sohoa.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AddressLimitTest {

    private final AddressLimit limit = new AddressLimit(2, Duration.ofHours(1));

    @Test
    void countsEachAddressByItself() {
        assertThat(limit.take("203.0.113.1")).isTrue();
        assertThat(limit.take("203.0.113.1")).isTrue();
        assertThat(limit.take("203.0.113.1")).isFalse();
        assertThat(limit.take("203.0.113.2")).isTrue();
    }

    @Test
    void takesANetworkOfVersionSixForOneAddress() {
        limit.take("2001:db8:1:2::1");
        limit.take("2001:db8:1:2::2");

        assertThat(limit.take("2001:db8:1:2:ffff::3")).isFalse();
        assertThat(limit.take("2001:db8:1:3::1")).isTrue();
    }

    @Test
    void doesNotCountWhatWasRight() {
        for (int i = 0; i < 10; i++) {
            assertThat(limit.take("203.0.113.1")).isTrue();
            limit.giveBack("203.0.113.1");
        }
    }
}
