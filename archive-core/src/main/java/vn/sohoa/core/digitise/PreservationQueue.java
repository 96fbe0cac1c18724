package vn.sohoa.core.digitise;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.describe.Description.Owner;
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
     * @param revision of the dossier's description that it holds
     */
    void preserved(DossierId dossier, int version, int revision);

    /** Sets a described record aside whose package cannot be made, and takes its pages out of their papers. */
    void quarantine(RecordId record, Quarantine reason);

    /**
     * Everything the package of a dossier is made from.
     *
     * @param papers in order, of the pages of {@code records}
     * @param missing titles of the manifest that no paper bears
     * @param agency that keeps it; empty in an archive of one agency
     * @param revision grows with each description of the dossier, each answer of a person and each change of who keeps it
     */
    record DescribedDossier(
            DossierId id,
            BatchId batch,
            String name,
            Instant received,
            List<DescribedRecord> records,
            List<PaperEntry> papers,
            Optional<Owner> owner,
            List<String> missing,
            Optional<AgencyId> agency,
            Sensitivity sensitivity,
            int revision,
            List<Aside> aside,
            List<ProvenanceEvent> events) {

        public DescribedDossier {
            records = List.copyOf(records);
            papers = List.copyOf(papers);
            missing = List.copyOf(missing);
            aside = List.copyOf(aside);
            events = List.copyOf(events);
        }

        /** The same dossier with no other records than these. */
        public DescribedDossier only(List<DescribedRecord> some) {
            Set<RecordId> ids =
                    some.stream().map(record -> record.staged().id()).collect(Collectors.toSet());
            return new DescribedDossier(
                    id,
                    batch,
                    name,
                    received,
                    some,
                    papers.stream().flatMap(paper -> paper.only(ids).stream()).toList(),
                    owner,
                    missing,
                    agency,
                    sensitivity,
                    revision,
                    aside,
                    events);
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
