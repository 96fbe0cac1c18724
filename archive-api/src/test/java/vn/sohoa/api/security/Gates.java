package vn.sohoa.api.security;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.access.Holdings;
import vn.sohoa.core.access.Keeping;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;

/** Gates for parts of the application without its sign-in. */
public final class Gates {

    private static final Holding HOLDING = new Holding(Optional.empty(), Optional.empty(), Sensitivity.ORDINARY);

    /** One agency that has everything, of nobody that is known. */
    public static final Holdings ORDINARY = new OrdinaryHoldings();

    private Gates() {}

    /** Where somebody stands before an archive of one agency that has everything. */
    public static Gate of(Actor actor) {
        return of(() -> actor);
    }

    public static Gate of(CurrentActor current) {
        return new Gate(current, ORDINARY);
    }

    private static final class OrdinaryHoldings implements Holdings {

        @Override
        public Optional<Holding> ofDossier(DossierId dossier) {
            return Optional.of(HOLDING);
        }

        @Override
        public Optional<Holding> ofRecord(RecordId record) {
            return Optional.of(HOLDING);
        }

        @Override
        public Optional<Holding> ofPaper(PaperId paper) {
            return Optional.of(HOLDING);
        }

        @Override
        public Optional<Holding> ofBatch(BatchId batch) {
            return Optional.of(HOLDING);
        }

        @Override
        public void keep(
                String who,
                DossierId dossier,
                Optional<AgencyId> agency,
                Sensitivity sensitivity,
                String reason,
                OptionalLong seen) {
            throw new UnsupportedOperationException("everything stays as it is");
        }

        @Override
        public List<Keeping> said(DossierId dossier) {
            return List.of();
        }
    }
}
