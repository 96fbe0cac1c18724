package vn.sohoa.core.digitise;

import java.time.Instant;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;

/**
 * A record whose bytes are in staging.
 *
 * @param file the name as received
 * @param pages 0 until inspected
 */
public record StagedRecord(
        RecordId id,
        DossierId dossier,
        String file,
        String mediaType,
        long size,
        Digest digest,
        Instant received,
        int pages) {}
