package vn.sohoa.core.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.describe.Description.Owner;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;

/**
 * A dossier and its records in order of reception.
 *
 * @param version of its OCFL object; 0 until preserved
 * @param revising whether its object is behind the catalogue: the next version is on its way
 * @param owner whom it is about; empty until something says so
 * @param missing titles of its manifest that no paper bears
 * @param agency that keeps it; empty in an archive of one agency
 */
public record DossierEntry(
        DossierId id,
        BatchId batch,
        String name,
        Instant received,
        int version,
        boolean revising,
        Optional<Owner> owner,
        List<String> missing,
        Optional<AgencyId> agency,
        Sensitivity sensitivity,
        List<RecordEntry> records) {

    public DossierEntry {
        missing = List.copyOf(missing);
        records = List.copyOf(records);
    }
}
