package vn.sohoa.storage.catalogue;

import java.util.List;
import vn.sohoa.core.digitise.BatchQueue;
import vn.sohoa.core.record.BatchId;

/** The batch queue in PostgreSQL. */
final class JdbcBatchQueue implements BatchQueue {

    private final Database database;

    JdbcBatchQueue(Database database) {
        this.database = database;
    }

    @Override
    public List<BatchId> awaiting() {
        return database.read(() -> database.sql("SELECT id FROM batch WHERE state = 'RECEIVED' ORDER BY position")
                .query((row, number) -> new BatchId(Database.uuid(row, "id")))
                .list());
    }

    @Override
    public void digitised(BatchId batch) {
        database.write(
                () -> database.sql("UPDATE batch SET state = 'DIGITISED' WHERE id = :batch AND state = 'RECEIVED'")
                        .param("batch", batch.value())
                        .update());
    }
}
