package vn.sohoa.core.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "a/", "a//b", "../a", "a/../b", "a/./b", "a\\b", "a\u0000b", "a\nb"})
    void refusesWhatIsNotLegalInEveryStore(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentPath(path));
    }

    @Test
    void keepsVietnameseLetters() {
        assertThat(new ContentPath("hồ sơ/đơn.pdf").resolve("trang 1")).hasToString("hồ sơ/đơn.pdf/trang 1");
    }
}
