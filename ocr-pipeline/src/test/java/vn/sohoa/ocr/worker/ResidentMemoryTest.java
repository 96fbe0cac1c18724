package vn.sohoa.ocr.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ResidentMemoryTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void tellsOfThisProcess() {
        long pid = ProcessHandle.current().pid();

        assertThat(ResidentMemory.now(pid).orElseThrow()).isBetween(10L << 20, 1L << 40);
        assertThat(ResidentMemory.peak(pid).orElseThrow())
                .isGreaterThanOrEqualTo(ResidentMemory.now(pid).orElseThrow() / 2);
    }

    @Test
    void isUnknownOfNoProcess() {
        assertThat(ResidentMemory.now(Integer.MAX_VALUE)).isEmpty();
    }
}
