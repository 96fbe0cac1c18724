package vn.sohoa.storage.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.digitise.PageFacts;
import vn.sohoa.core.digitise.RecognitionQueue;
import vn.sohoa.core.digitise.StagedRecord;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.provenance.EventType;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.PageState;
import vn.sohoa.core.record.RecordId;

/** The recognition queue in PostgreSQL. */
final class JdbcRecognitionQueue implements RecognitionQueue {

    private final Database database;
    private final Provenance provenance;
    private final StagedRecords staged;

    JdbcRecognitionQueue(Database database, Provenance provenance) {
        this.database = database;
        this.provenance = provenance;
        staged = new StagedRecords(database);
    }

    @Override
    public List<PageId> awaiting(BatchId batch) {
        return database.read(() -> database.sql("""
                        SELECT p.record, p.number
                        FROM page p JOIN record r ON r.id = p.record JOIN dossier d ON d.id = r.dossier
                        WHERE r.batch = :batch AND r.state = 'INSPECTED' AND p.state = 'RECEIVED'
                        ORDER BY d.position, r.position, p.number
                        """)
                .param("batch", batch.value())
                .query((row, number) -> new PageId(new RecordId(Database.uuid(row, "record")), row.getInt("number")))
                .list());
    }

    @Override
    public StagedRecord get(RecordId record) {
        return staged.get(record);
    }

    @Override
    public void recognised(PageId page, PageFacts facts) {
        finish(page, PageState.RECOGNISED, LedgerCode.ACCEPTED, "", facts);
    }

    @Override
    public void blank(PageId page, PageFacts facts) {
        finish(page, PageState.BLANK, LedgerCode.BLANK, "", facts);
    }

    @Override
    public void quarantine(PageId page, Quarantine reason) {
        finish(page, PageState.QUARANTINED, reason.code(), reason.detail(), null);
    }

    private void finish(PageId page, PageState state, LedgerCode code, String detail, @Nullable PageFacts facts) {
        database.write(() -> {
            if (lock(page.record()) && update(page, state, code, detail, facts)) {
                if (state == PageState.QUARANTINED) {
                    String event = "page " + page.number() + ", " + Quarantining.detail(code, detail);
                    provenance.append(page.record(), EventType.QUARANTINE, true, event);
                }
                if (isLast(page.record())) {
                    recordRecognised(page.record());
                }
            }
        });
    }

    /** One page of a record at a time, so that of two last pages the second sees the first. */
    private boolean lock(RecordId record) {
        return database.sql("SELECT id FROM record WHERE id = :record AND state = 'INSPECTED' FOR NO KEY UPDATE")
                .param("record", record.value())
                .query((row, number) -> Database.uuid(row, "id"))
                .optional()
                .isPresent();
    }

    private boolean update(PageId page, PageState state, LedgerCode code, String detail, @Nullable PageFacts facts) {
        return database.sql("""
                        UPDATE page
                        SET state = :state, code = :code, detail = :detail, width = :width, height = :height,
                            dpi = :dpi, words = :words, confidence = :confidence, changed = :now
                        WHERE record = :record AND number = :number AND state = 'RECEIVED'
                        """)
                        .param("state", state.name())
                        .param("code", code.name())
                        .param("detail", detail)
                        .param("width", facts == null ? null : facts.width())
                        .param("height", facts == null ? null : facts.height())
                        .param("dpi", facts == null ? null : facts.dpi())
                        .param("words", facts == null ? null : facts.words())
                        .param("confidence", facts == null ? null : facts.confidence())
                        .param("now", database.now())
                        .param("record", page.record().value())
                        .param("number", page.number())
                        .update()
                == 1;
    }

    private boolean isLast(RecordId record) {
        return database.sql("SELECT NOT EXISTS (SELECT FROM page WHERE record = :record AND state = 'RECEIVED')")
                .param("record", record.value())
                .query(Boolean.class)
                .single();
    }

    private void recordRecognised(RecordId record) {
        database.sql("UPDATE record SET state = 'RECOGNISED', changed = :now WHERE id = :record")
                .param("now", database.now())
                .param("record", record.value())
                .update();
        provenance.append(record, EventType.RECOGNITION, true, PageSums.of(database, record));
    }
}
