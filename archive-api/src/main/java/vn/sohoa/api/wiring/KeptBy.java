package vn.sohoa.api.wiring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.sohoa.core.accession.AccessionLog;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.accession.ReceivedFile;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.describe.Manifest;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;

/** The accession log of an agency: it keeps what comes from nobody in particular, as out of folders. */
record KeptBy(AgencyId agency, AccessionLog log) implements AccessionLog {

    @Override
    public BatchId open(
            Origin origin, String name, String source, OptionalInt sheetsAnnounced, Optional<AgencyId> sender) {
        return log.open(origin, name, source, sheetsAnnounced, Optional.of(sender.orElse(agency)));
    }

    @Override
    public DossierId accession(BatchId batch, String name, String source, Manifest manifest, List<ReceivedFile> files) {
        return log.accession(batch, name, source, manifest, files);
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
