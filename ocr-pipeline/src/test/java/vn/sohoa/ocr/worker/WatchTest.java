package vn.sohoa.ocr.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.ledger.LedgerCode;

class WatchTest {

    private static final Deadlines DEADLINES =
            new Deadlines(Duration.ofSeconds(10), Duration.ofSeconds(2), Duration.ofSeconds(60));
    private static final MemoryLimits MEMORY = new MemoryLimits(64, 100, 200);

    private final Child child = new Child();
    private final Watch watch = new Watch(DEADLINES, MEMORY, child, () -> child.clock.toNanos(), 0);

    @Test
    void letsWorkerBeInTime() {
        child.works(Duration.ofSeconds(10));

        assertThatCode(watch::look).doesNotThrowAnyException();
    }

    @Test
    void stopsWorkerThatComputesTooLong() {
        child.works(Duration.ofSeconds(11));

        WorkerLostException late = look();

        assertThat(late.quarantine().code()).isEqualTo(LedgerCode.DEADLINE_EXCEEDED);
        assertThat(late.quarantine().detail()).isEqualTo("file of 0.0 MB: more than 10.0 s of processor time");
        assertThat(late.page()).isZero();
    }

    @Test
    void doesNotBlameWorkerForBusyMachine() {
        child.works(Duration.ofSeconds(9));
        child.waits(Duration.ofMinutes(7));

        assertThatCode(watch::look).doesNotThrowAnyException();
    }

    @Test
    void stopsWorkerThatWaitsForEver() {
        child.works(Duration.ofSeconds(1));
        child.waits(Duration.ofSeconds(50));

        assertThat(look().quarantine().detail()).isEqualTo("file of 0.0 MB: more than 50.0 s of waiting");
    }

    @Test
    void givesEachPageItsOwnTime() throws WorkerLostException {
        child.works(Duration.ofSeconds(9));
        watch.begins(new Begun(1, 2_000_000));
        child.works(Duration.ofSeconds(14));
        watch.look();

        watch.begins(new Begun(2, 500_000));
        child.works(Duration.ofSeconds(12));
        WorkerLostException late = look();

        assertThat(late.page()).isEqualTo(2);
        assertThat(late.quarantine().detail())
                .isEqualTo("page 2 of 0.5 megapixels: more than 11.0 s of processor time");
    }

    @Test
    void goesByTheClockWhereProcessorTimeIsUnknown() {
        child.tellsTime = false;
        child.works(Duration.ofSeconds(51));

        assertThat(look().quarantine().detail()).contains("50.0 s of waiting");
    }

    @Test
    void stopsWorkerThatGrowsTooLarge() {
        child.resident = OptionalLong.of(201 << 20);

        WorkerLostException large = look();

        assertThat(large.quarantine().code()).isEqualTo(LedgerCode.MEMORY_EXCEEDED);
        assertThat(large.quarantine().detail()).isEqualTo("file of 0.0 MB: 201 MB, limit 200 MB");
    }

    @Test
    void namesPageThatIsStillOfUnknownSize() {
        watch.begins(new Begun(4, 0));
        child.works(Duration.ofSeconds(11));

        WorkerLostException late = look();

        assertThat(late.page()).isEqualTo(4);
        assertThat(late.quarantine().detail()).isEqualTo("page 4: more than 10.0 s of processor time");
    }

    private WorkerLostException look() {
        return catchThrowableOfType(WorkerLostException.class, watch::look);
    }

    private static final class Child implements Vitals {

        private Duration clock = Duration.ofDays(3);
        private Duration busy = Duration.ofSeconds(5);
        private boolean tellsTime = true;
        private OptionalLong resident = OptionalLong.empty();

        void works(Duration time) {
            busy = busy.plus(time);
            waits(time);
        }

        void waits(Duration time) {
            clock = clock.plus(time);
        }

        @Override
        public Optional<Duration> busy() {
            return tellsTime ? Optional.of(busy) : Optional.empty();
        }

        @Override
        public OptionalLong resident() {
            return resident;
        }
    }
}
