package vn.sohoa.core.ledger;

import java.util.OptionalInt;

/**
 * The sums of a batch. Files: received = accepted + duplicate + quarantined. Pages (of the accepted files):
 * received = waiting + kept + blank + quarantined, and at the end kept = recognised = preserved = indexed with none waiting.
 *
 * @param sheetsAnnounced as counted by the scanner or on the cover sheet, where somebody said
 */
public record Ledger(OptionalInt sheetsAnnounced, Files files, Pages pages) {

    /** Counts of files. */
    public record Files(int received, int accepted, int duplicate, int quarantined, int waiting) {}

    /**
     * Counts of pages.
     *
     * @param waiting known but not yet recognised
     * @param kept recognised and not blank
     * @param preserved kept pages that are part of a preserved record
     * @param indexed kept pages whose record's index entry is fresh
     */
    public record Pages(int received, int waiting, int kept, int blank, int quarantined, int preserved, int indexed) {}

    /** True when every file and page is accounted for and nothing is left to do. */
    public boolean balances() {
        return isAccountedFor() && pages.kept() == pages.indexed();
    }

    /** True when every page is preserved, blank or quarantined; the search index may still be behind. */
    public boolean isAccountedFor() {
        return files.waiting() == 0
                && files.received() == files.accepted() + files.duplicate() + files.quarantined()
                && pages.waiting() == 0
                && pages.received() == pages.kept() + pages.blank() + pages.quarantined()
                && pages.kept() == pages.preserved()
                && (sheetsAnnounced.isEmpty() || sheetsAnnounced.getAsInt() == pages.received());
    }
}
