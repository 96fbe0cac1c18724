package vn.sohoa.api.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.sohoa.api.security.Gates;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.access.Holdings;
import vn.sohoa.core.access.Keeping;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;

/** One agency that has everything; remembers what records managers said. */
final class SampleHoldings implements Holdings {

    private static final Keeping SAID = new Keeping(
            4,
            SampleArchive.NOW,
            "Trần Bình (binh)",
            AgencyId.find("H01.151"),
            Sensitivity.RESTRICTED,
            "có <b>bệnh án");

    final List<String> calls = new ArrayList<>();

    @Override
    public Optional<Holding> ofDossier(DossierId dossier) {
        return Gates.ORDINARY.ofDossier(dossier);
    }

    @Override
    public Optional<Holding> ofRecord(RecordId record) {
        return Gates.ORDINARY.ofRecord(record);
    }

    @Override
    public Optional<Holding> ofPaper(PaperId paper) {
        return Gates.ORDINARY.ofPaper(paper);
    }

    @Override
    public Optional<Holding> ofBatch(BatchId batch) {
        return Gates.ORDINARY.ofBatch(batch);
    }

    @Override
    public void keep(
            String who,
            DossierId dossier,
            Optional<AgencyId> agency,
            Sensitivity sensitivity,
            String reason,
            OptionalLong seen) {
        if (seen.isPresent() && seen.getAsLong() != SAID.number()) {
            throw new ConflictException("Somebody else said otherwise.");
        }
        calls.add(who + ": " + agency.map(AgencyId::value).orElse("nobody") + ", " + sensitivity + ", " + reason);
    }

    @Override
    public List<Keeping> said(DossierId dossier) {
        return List.of(SAID);
    }
}
