package vn.sohoa.core.provenance;

import java.time.Instant;
import vn.sohoa.core.record.RecordId;

/**
 * A PREMIS event about a record.
 *
 * @param success the outcome
 * @param detail the outcome in a few words, never document text
 */
public record ProvenanceEvent(Instant at, RecordId record, EventType type, boolean success, String detail) {}
