package vn.sohoa.core.ledger;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.record.RecordId;

/**
 * One line of a batch's ledger: a received file, or a page of it that needs saying something about.
 *
 * @param page the page it is about; empty for the file as a whole
 * @param file the name as received
 * @param duplicateOf the record that already holds the same bytes
 */
public record LedgerLine(
        RecordId record,
        OptionalInt page,
        String dossier,
        String file,
        LedgerCode code,
        String detail,
        @Nullable RecordId duplicateOf) {}
