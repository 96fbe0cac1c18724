package vn.sohoa.ocr.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sohoa.core.ledger.LedgerCode;

class AttemptsTest {

    private final WorkerLostException crash = WorkerLostException.own(LedgerCode.ENGINE_CRASHED, "", 1);
    private final WorkerLostException kill = WorkerLostException.killed("", 1);
    private final Attempts attempts = new Attempts();

    @Test
    void forgivesOneCrash() {
        assertThat(attempts.allowAfter(crash)).isTrue();
        assertThat(attempts.allowAfter(crash)).isFalse();
    }

    @Test
    void forgivesBeingKilledFiveTimes() {
        for (int i = 0; i < 5; i++) {
            assertThat(attempts.allowAfter(kill)).isTrue();
        }
        assertThat(attempts.allowAfter(kill)).isFalse();
    }

    @Test
    void countsCrashesApartFromKills() {
        assertThat(attempts.allowAfter(kill)).isTrue();
        assertThat(attempts.allowAfter(kill)).isTrue();

        assertThat(attempts.allowAfter(crash)).isTrue();
        assertThat(attempts.allowAfter(crash)).isFalse();
    }
}
