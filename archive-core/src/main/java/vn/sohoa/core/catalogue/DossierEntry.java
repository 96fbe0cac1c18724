package vn.sohoa.core.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sohoa.core.describe.Description.Owner;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;

/**
 * A dossier and its records in order of reception.
 *
 * @param version of its OCFL object; 0 until preserved
 * @param owner whom it is about; empty until something says so
 */
public record DossierEntry(
        DossierId id,
        BatchId batch,
        String name,
        Instant received,
        int version,
        Optional<Owner> owner,
        List<RecordEntry> records) {

    public DossierEntry {
        records = List.copyOf(records);
    }
}
