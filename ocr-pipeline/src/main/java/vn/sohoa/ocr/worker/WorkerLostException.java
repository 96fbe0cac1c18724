package vn.sohoa.ocr.worker;

import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.Quarantine;

/** A worker was lost before it answered: it died, or had to be stopped. */
public final class WorkerLostException extends Exception {

    private final transient Quarantine quarantine;
    private final int page;
    private final boolean killed;

    private WorkerLostException(Quarantine quarantine, int page, boolean killed) {
        super(quarantine.code() + ": " + quarantine.detail());
        this.quarantine = quarantine;
        this.page = page;
        this.killed = killed;
    }

    /** The worker's own doing, so most likely that of the file it worked on. */
    static WorkerLostException own(LedgerCode code, String detail, int page) {
        return new WorkerLostException(new Quarantine(code, detail), page, false);
    }

    /** Somebody killed it, for reasons that may have nothing to do with what it worked on. */
    static WorkerLostException killed(String detail, int page) {
        return new WorkerLostException(new Quarantine(LedgerCode.ENGINE_CRASHED, detail), page, true);
    }

    public Quarantine quarantine() {
        return quarantine;
    }

    /** The page it was busy with; 0 when it was not yet that far. */
    public int page() {
        return page;
    }

    /** Whether it was somebody else's doing. */
    public boolean wasKilled() {
        return killed;
    }
}
