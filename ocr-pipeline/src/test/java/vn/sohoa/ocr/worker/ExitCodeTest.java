package vn.sohoa.ocr.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sohoa.core.ledger.LedgerCode;

class ExitCodeTest {

    @Test
    void tellsCrash() {
        WorkerLostException lost = new ExitCode(134).toException("page 3", 3);

        assertThat(lost.wasKilled()).isFalse();
        assertThat(lost.page()).isEqualTo(3);
        assertThat(lost.quarantine().code()).isEqualTo(LedgerCode.ENGINE_CRASHED);
        assertThat(lost.quarantine().detail()).isEqualTo("page 3: the worker ended with code 134");
    }

    @Test
    void tellsFullHeap() {
        WorkerLostException lost = new ExitCode(3).toException("page 3", 3);

        assertThat(lost.wasKilled()).isFalse();
        assertThat(lost.quarantine().code()).isEqualTo(LedgerCode.MEMORY_EXCEEDED);
    }

    @Test
    void tellsKillFromOutside() {
        WorkerLostException lost = new ExitCode(137).toException("page 3", 3);

        assertThat(lost.wasKilled()).isTrue();
        assertThat(lost.quarantine().detail()).contains("SIGKILL");
    }
}
