package vn.sohoa.bench.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryTrackTest {

    private static final long MEGABYTE = 1 << 20;

    @Test
    void forgivesWarmingUp() {
        MemoryTrack track = track(10, 60, 100, 100, 100, 100, 104, 104);

        assertThat(track.isFlat()).isTrue();
        assertThat(track.verdict())
                .isEqualTo("last quarter over second: heap +4.00 % (flat), resident +4.00 % (flat); wanted ≤ +5.00 %");
    }

    @Test
    void noticesALeak() {
        MemoryTrack track = track(100, 101, 102, 103, 105, 106, 108, 110);

        assertThat(track.isFlat()).isFalse();
        assertThat(track.verdict()).contains("heap +6.34 % (GROWS)");
    }

    @Test
    void noticesALeakOutsideOfTheHeap() {
        MemoryTrack track = new MemoryTrack();
        for (int i = 1; i <= 8; i++) {
            track.add(new MemoryTrack.Sample(i, i, 50 * MEGABYTE, 100L * i * MEGABYTE));
        }

        assertThat(track.isFlat()).isFalse();
        assertThat(track.verdict()).contains("heap +0.00 % (flat)").contains("(GROWS)");
    }

    @Test
    void forgivesWhatShrinks() {
        assertThat(track(100, 100, 100, 100, 90, 90, 80, 80).isFlat()).isTrue();
    }

    @Test
    void showsSomeSamplesWithTheLast() {
        MemoryTrack track = new MemoryTrack();
        for (int i = 1; i <= 40; i++) {
            track.add(new MemoryTrack.Sample(i * 500, i, i * MEGABYTE, 2L * i * MEGABYTE));
        }

        assertThat(track.table("objects").toString().lines())
                .hasSize(10)
                .contains("| 2500    |       5 |     5.0 |          10 |")
                .last()
                .isEqualTo("| 20000   |      40 |    40.0 |          80 |");
    }

    private static MemoryTrack track(int... megabytes) {
        MemoryTrack track = new MemoryTrack();
        for (int i = 0; i < megabytes.length; i++) {
            track.add(new MemoryTrack.Sample(i + 1, i, megabytes[i] * MEGABYTE, megabytes[i] * MEGABYTE));
        }
        return track;
    }
}
