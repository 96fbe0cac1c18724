package vn.sohoa.ocr.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MemoryLimitsTest {

    @Test
    void countsInBytes() {
        MemoryLimits limits = new MemoryLimits(64, 512, 4_096);

        assertThat(limits.renewAbove()).isEqualTo(512L << 20);
        assertThat(limits.most()).isEqualTo(4L << 30);
    }

    @Test
    void refusesLimitsThatNoWorkerCanKeep() {
        assertThatThrownBy(() -> new MemoryLimits(32, 512, 1_024)).hasMessageContaining("heap is 32 MB");
        assertThatThrownBy(() -> new MemoryLimits(512, 512, 512)).hasMessageContaining("most is 512 MB");
        assertThatThrownBy(() -> new MemoryLimits(512, 2_048, 1_024)).hasMessageContaining("renewAbove is 2048 MB");
    }
}
