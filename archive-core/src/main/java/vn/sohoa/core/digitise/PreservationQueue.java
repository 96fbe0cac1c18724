package vn.sohoa.core.digitise;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.provenance.ProvenanceEvent;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageState;
import vn.sohoa.core.record.RecordId;

/** Dossiers all of whose records are DESCRIBED, DUPLICATE or QUARANTINED and that have at least one DESCRIBED. */
public interface PreservationQueue {

    List<DossierId> awaiting(BatchId batch);

    /** @throws vn.sohoa.core.NotFoundException when there is no such dossier */
    DescribedDossier get(DossierId dossier);

    /**
     * Commits that this version of the dossier's object holds its described records: DESCRIBED → PRESERVED.
     *
     * @param version OCFL version, from 1
     */
    void preserved(DossierId dossier, int version);

    /** Sets a described record aside whose package cannot be made. */
    void quarantine(RecordId record, Quarantine reason);

    /** Everything the package of a dossier is made from. */
    record DescribedDossier(
            DossierId id,
            BatchId batch,
            String name,
            Instant received,
            List<DescribedRecord> records,
            List<Aside> aside,
            List<ProvenanceEvent> events) {

        public DescribedDossier {
            records = List.copyOf(records);
            aside = List.copyOf(aside);
            events = List.copyOf(events);
        }
    }

    /** A record to preserve, with the states of its pages in order. */
    record DescribedRecord(StagedRecord staged, List<PageState> pages) {

        public DescribedRecord {
            pages = List.copyOf(pages);
        }
    }

    /** A file of the dossier that is not part of the package. */
    record Aside(String file, String code, @Nullable RecordId duplicateOf) {}
}
