package vn.sohoa.core.accession;

import org.jspecify.annotations.Nullable;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.ledger.LedgerCode;

/**
 * A file as it was handed in.
 *
 * @param name as received, without folders, NFC
 * @param source where it lay (a path), unique in its batch; a second accession of the same source changes nothing
 * @param size in bytes; 0 where it could not be read
 * @param digest of the staged bytes; null where there are none
 * @param mediaType as detected from the bytes, e.g. {@code application/pdf}; {@code application/octet-stream} where unknown
 * @param code ACCEPTED, NAME_CLEANED or a reason for quarantine; duplicates are found by the accession itself
 */
public record ReceivedFile(
        String name,
        String source,
        long size,
        @Nullable Digest digest,
        String mediaType,
        LedgerCode code,
        String detail) {}
