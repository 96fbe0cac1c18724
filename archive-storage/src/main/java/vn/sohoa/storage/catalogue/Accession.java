package vn.sohoa.storage.catalogue;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.sohoa.core.accession.ReceivedFile;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.LedgerCode.Outcome;
import vn.sohoa.core.provenance.EventType;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;

/** Commits one received file: kept, a duplicate of one that is kept, or quarantined. */
final class Accession {

    private static final String COLUMNS = """
            INSERT INTO record (id, dossier, batch, position, file, source, size, digest, media_type, detail, received,
                                changed, state, code, duplicate_of)
            """;

    private static final String VALUES = """
            :id, :dossier, :batch, :position, :file, :source, :size, :digest, :mediaType, :detail, :now, :now,
            """;

    private final Database database;
    private final Provenance provenance;

    Accession(Database database, Provenance provenance) {
        this.database = database;
        this.provenance = provenance;
    }

    /** @param position within the dossier */
    record File(ReceivedFile received, int position) {

        String key() {
            Digest digest = received.digest();
            return digest == null ? "" : digest.hex();
        }
    }

    void receive(BatchId batch, DossierId dossier, File file) {
        RecordId record = RecordId.random();
        if (file.received().code().outcome() == Outcome.QUARANTINED) {
            quarantine(record, batch, dossier, file);
            return;
        }
        // the index of kept digests decides; whoever else holds these bytes may let go of them meanwhile
        while (!keep(record, batch, dossier, file)
                && !pointAtKept(record, batch, dossier, file)
                && !isKnown(batch, file)) {
            Thread.onSpinWait();
        }
    }

    private void quarantine(RecordId record, BatchId batch, DossierId dossier, File file) {
        LedgerCode code = file.received().code();
        int rows = insert(COLUMNS + "SELECT " + VALUES + """
                'QUARANTINED', :code, NULL
                ON CONFLICT DO NOTHING
                """, record, batch, dossier, file)
                .update();
        if (rows == 1) {
            provenance.append(record, EventType.INGESTION, true, ingested(file.received()));
            provenance.append(
                    record,
                    EventType.QUARANTINE,
                    true,
                    Quarantining.detail(code, file.received().detail()));
        }
    }

    private boolean keep(RecordId record, BatchId batch, DossierId dossier, File file) {
        int rows = insert(COLUMNS + "SELECT " + VALUES + """
                'RECEIVED', :code, NULL
                ON CONFLICT DO NOTHING
                """, record, batch, dossier, file)
                .update();
        if (rows == 1) {
            provenance.append(record, EventType.INGESTION, true, ingested(file.received()));
        }
        return rows == 1;
    }

    private boolean pointAtKept(RecordId record, BatchId batch, DossierId dossier, File file) {
        int rows = insert(COLUMNS + "SELECT " + VALUES + """
                'DUPLICATE', 'DUPLICATE', kept.id
                FROM record kept WHERE kept.digest = :digest AND kept.state NOT IN ('DUPLICATE', 'QUARANTINED')
                ON CONFLICT DO NOTHING
                """, record, batch, dossier, file)
                .update();
        if (rows == 1) {
            provenance.append(record, EventType.INGESTION, true, ingested(file.received()) + ", duplicate");
        }
        return rows == 1;
    }

    private boolean isKnown(BatchId batch, File file) {
        return database.sql("SELECT 1 FROM record WHERE batch = :batch AND md5(source) = md5(:source)")
                        .param("batch", batch.value())
                        .param("source", Database.text(file.received().source()))
                        .query()
                        .listOfRows()
                        .size()
                == 1;
    }

    private StatementSpec insert(String sql, RecordId record, BatchId batch, DossierId dossier, File file) {
        ReceivedFile received = file.received();
        Digest digest = received.digest();
        return database.sql(sql)
                .param("id", record.value())
                .param("dossier", dossier.value())
                .param("batch", batch.value())
                .param("position", file.position())
                .param("file", Database.text(received.name()))
                .param("source", Database.text(received.source()))
                .param("size", received.size())
                .param("digest", digest == null ? null : digest.hex())
                .param("mediaType", Database.text(received.mediaType()))
                .param("detail", Database.text(received.detail()))
                .param("code", received.code().name())
                .param("now", database.now());
    }

    private static String ingested(ReceivedFile received) {
        Digest digest = received.digest();
        return digest == null ? "no bytes" : received.size() + " bytes, " + received.mediaType() + ", sha256 " + digest;
    }
}
