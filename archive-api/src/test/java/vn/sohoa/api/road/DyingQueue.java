package vn.sohoa.api.road;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.review.Correction;
import vn.sohoa.core.review.RevisionQueue;

/** The real queue, except that it goes away when the next version is stored and not committed yet. */
final class DyingQueue implements RevisionQueue {

    private final RevisionQueue real;
    private final AtomicBoolean dies = new AtomicBoolean();
    private final AtomicInteger deaths = new AtomicInteger();

    DyingQueue(RevisionQueue real) {
        this.real = real;
    }

    void dieAfterStoring() {
        dies.set(true);
    }

    int deaths() {
        return deaths.get();
    }

    @Override
    public List<DossierId> awaiting(int limit) {
        return real.awaiting(limit);
    }

    @Override
    public Revisable get(DossierId dossier) {
        return real.get(dossier);
    }

    @Override
    public void readAgain(DossierId dossier) {
        real.readAgain(dossier);
    }

    @Override
    public int readAllAgain() {
        return real.readAllAgain();
    }

    @Override
    public void read(DossierId dossier, List<PageAgain> pages, Description description, String describer) {
        real.read(dossier, pages, description, describer);
    }

    @Override
    public void revised(DossierId dossier, int version, int revision, List<Correction> lost) {
        if (dies.compareAndSet(true, false)) {
            deaths.incrementAndGet();
            throw new StoreUnavailableException("catalogue", new IOException("killed"));
        }
        real.revised(dossier, version, revision, lost);
    }

    @Override
    public long waiting() {
        return real.waiting();
    }
}
