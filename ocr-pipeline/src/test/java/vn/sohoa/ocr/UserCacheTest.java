package vn.sohoa.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserCacheTest {

    @Test
    void liesInTheHomeOfTheUser() {
        assertThat(UserCache.folder(Map.of(), "/home/lan")).isEqualTo(Path.of("/home/lan/.cache/sohoa"));
    }

    @Test
    void obeysTheEnvironment() {
        assertThat(UserCache.folder(Map.of("XDG_CACHE_HOME", "/var/cache/lan"), "/home/lan"))
                .isEqualTo(Path.of("/var/cache/lan/sohoa"));
        assertThat(UserCache.folder(Map.of("XDG_CACHE_HOME", "relative"), "/home/lan"))
                .isEqualTo(Path.of("/home/lan/.cache/sohoa"));
    }
}
