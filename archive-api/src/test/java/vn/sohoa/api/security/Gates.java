package vn.sohoa.api.security;

import java.util.Optional;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.access.Holdings;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;

/** Gates for parts of the application without its sign-in. */
public final class Gates {

    private static final Holding ORDINARY = new Holding(Optional.empty(), Optional.empty(), Sensitivity.ORDINARY);

    private Gates() {}

    /** Where somebody stands before an archive of one agency that has everything. */
    public static Gate of(Actor actor) {
        return of(() -> actor);
    }

    public static Gate of(CurrentActor current) {
        return new Gate(current, new OrdinaryHoldings());
    }

    private static final class OrdinaryHoldings implements Holdings {

        @Override
        public Optional<Holding> ofDossier(DossierId dossier) {
            return Optional.of(ORDINARY);
        }

        @Override
        public Optional<Holding> ofRecord(RecordId record) {
            return Optional.of(ORDINARY);
        }

        @Override
        public Optional<Holding> ofPaper(PaperId paper) {
            return Optional.of(ORDINARY);
        }

        @Override
        public Optional<Holding> ofBatch(BatchId batch) {
            return Optional.of(ORDINARY);
        }

        @Override
        public void keep(DossierId dossier, Optional<AgencyId> agency, Sensitivity sensitivity) {
            throw new UnsupportedOperationException("everything stays as it is");
        }
    }
}
