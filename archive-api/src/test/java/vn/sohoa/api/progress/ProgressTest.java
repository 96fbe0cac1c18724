package vn.sohoa.api.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.catalogue.BatchEntry;
import vn.sohoa.core.ledger.Ledger;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.BatchState;

class ProgressTest {

    private static final Instant NOW = Instant.parse("2026-11-21T03:30:00Z");
    private static final Instant BEGUN = NOW.minusSeconds(60);

    @Test
    void promisesAnEndOnceTheFirstPageIsRead() {
        Progress progress = of(Optional.of(BEGUN), new Ledger.Pages(10, 5, 5, 0, 0, 0, 0));

        assertThat(progress.unopened()).isZero();
        assertThat(progress.eta().kind()).isEqualTo(Eta.Kind.RUNNING);
        assertThat(progress.eta().atLeast()).isFalse();
    }

    @Test
    void hasNothingLeftToReadWhileFilesWaitForTheArchive() {
        Progress progress = of(Optional.of(BEGUN), new Ledger.Pages(10, 0, 10, 0, 0, 0, 0));

        assertThat(progress.eta().kind()).isEqualTo(Eta.Kind.DONE);
    }

    @Test
    void countsFilesAsUnopenedBeforeTheFirstPageIsRead() {
        Progress progress = of(Optional.empty(), new Ledger.Pages(0, 0, 0, 0, 0, 0, 0));

        assertThat(progress.unopened()).isEqualTo(8);
    }

    private static Progress of(Optional<Instant> firstPageRead, Ledger.Pages pages) {
        Ledger ledger = new Ledger(OptionalInt.empty(), new Ledger.Files(8, 8, 0, 0, 8), pages);
        BatchId id = new BatchId(new UUID(1, 1));
        return Progress.of(
                new BatchEntry(id, "samples", Origin.UPLOAD, BatchState.RECEIVED, BEGUN, NOW, firstPageRead, ledger),
                NOW);
    }
}
