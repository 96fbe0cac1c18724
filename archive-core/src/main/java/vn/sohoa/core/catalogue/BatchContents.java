package vn.sohoa.core.catalogue;

import java.util.List;
import vn.sohoa.core.ledger.LedgerLine;

/**
 * What somebody may see of what a batch brought.
 *
 * @param dossiers in order of reception
 * @param lines a line per received file of these dossiers, and one per page of them that is blank or quarantined
 * @param withheld how many more dossiers there are
 */
public record BatchContents(List<DossierEntry> dossiers, List<LedgerLine> lines, int withheld) {

    public BatchContents {
        dossiers = List.copyOf(dossiers);
        lines = List.copyOf(lines);
    }
}
