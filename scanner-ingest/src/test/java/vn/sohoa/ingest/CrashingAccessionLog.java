package vn.sohoa.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.accession.AccessionLog;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.accession.ReceivedFile;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;

/** An accession log in front of which the process dies. */
class CrashingAccessionLog implements AccessionLog {

    private final AccessionLog log;
    private int accessionsLeft = Integer.MAX_VALUE;
    private Runnable afterCommit = () -> {};

    CrashingAccessionLog(AccessionLog log) {
        this.log = log;
    }

    /** Dies in place of the accession with this number, from 1. */
    void crashAt(int accession) {
        accessionsLeft = accession - 1;
    }

    /** Does something as soon as an accession is committed, e.g. dies. */
    void afterCommit(Runnable action) {
        afterCommit = action;
    }

    static StoreUnavailableException crash() {
        return new StoreUnavailableException("test", new IOException("power cut"));
    }

    @Override
    public BatchId open(
            Origin origin, String name, String source, OptionalInt sheetsAnnounced, Optional<AgencyId> agency) {
        return log.open(origin, name, source, sheetsAnnounced, agency);
    }

    @Override
    public DossierId accession(
            BatchId batch,
            String name,
            String source,
            vn.sohoa.core.describe.Manifest manifest,
            List<ReceivedFile> files) {
        if (accessionsLeft-- <= 0) {
            throw crash();
        }
        DossierId dossier = log.accession(batch, name, source, manifest, files);
        afterCommit.run();
        return dossier;
    }

    @Override
    public void complete(BatchId batch) {
        log.complete(batch);
    }

    @Override
    public List<OpenBatch> interrupted() {
        return log.interrupted();
    }
}
