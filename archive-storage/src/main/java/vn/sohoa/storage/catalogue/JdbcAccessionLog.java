package vn.sohoa.storage.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.accession.AccessionLog;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.accession.ReceivedFile;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.describe.Manifest;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.BatchState;
import vn.sohoa.core.record.DossierId;

/** The accession log in PostgreSQL. */
final class JdbcAccessionLog implements AccessionLog {

    private final Database database;
    private final Accession accession;
    private final Counting counting;

    JdbcAccessionLog(Database database, Provenance provenance, Counting counting) {
        this.database = database;
        this.counting = counting;
        this.accession = new Accession(database, provenance);
    }

    @Override
    public BatchId open(
            Origin origin, String name, String source, OptionalInt sheetsAnnounced, Optional<AgencyId> agency) {
        BatchId batch = BatchId.random();
        database.write(() -> database.sql("""
                        INSERT INTO batch (id, name, origin, source, sheets_announced, agency, state, received)
                        VALUES (:id, :name, :origin, :source, :sheets, :agency, 'RECEIVING', :now)
                        """)
                .param("id", batch.value())
                .param("name", Database.text(name))
                .param("origin", origin.name())
                .param("source", Database.text(source))
                .param("agency", agency.map(AgencyId::value).orElse(""))
                .param("sheets", sheetsAnnounced.isPresent() ? sheetsAnnounced.getAsInt() : null)
                .param("now", database.now())
                .update());
        return batch;
    }

    @Override
    public DossierId accession(BatchId batch, String name, String source, Manifest manifest, List<ReceivedFile> files) {
        return database.write(() -> {
            BatchState state = stateUntilCommit(batch);
            DossierId dossier = dossier(batch, name, source);
            if (!manifest.equals(Manifest.NONE)) {
                keep(dossier, manifest);
            }
            List<Accession.File> added = added(dossier, files);
            if (!added.isEmpty() && state != BatchState.RECEIVING) {
                throw new IllegalStateException("Batch " + batch + " is " + state + "; it takes no further files.");
            }
            // in order of digest: two accessions of the same files never wait for each other in a circle
            added.stream()
                    .sorted(Comparator.comparing(Accession.File::key))
                    .forEach(file -> accession.receive(batch, dossier, file));
            counting.changed(dossier);
            return dossier;
        });
    }

    @Override
    public void complete(BatchId batch) {
        database.write(
                () -> database.sql("UPDATE batch SET state = 'RECEIVED' WHERE id = :batch AND state = 'RECEIVING'")
                        .param("batch", batch.value())
                        .update());
    }

    @Override
    public List<OpenBatch> interrupted() {
        return database.read(() -> database.sql(
                        "SELECT id, origin, source FROM batch WHERE state = 'RECEIVING' ORDER BY position")
                .query((row, number) -> new OpenBatch(
                        new BatchId(Database.uuid(row, "id")),
                        Origin.valueOf(row.getString("origin")),
                        row.getString("source")))
                .list());
    }

    /** The batch cannot be completed before our files are committed. */
    private BatchState stateUntilCommit(BatchId batch) {
        return database.sql("SELECT state FROM batch WHERE id = :batch FOR SHARE")
                .param("batch", batch.value())
                .query((row, number) -> BatchState.valueOf(row.getString("state")))
                .optional()
                .orElseThrow(() -> new NotFoundException("batch", batch));
    }

    /** Finds or adds the dossier and keeps others from adding files to it until we have committed ours. */
    private DossierId dossier(BatchId batch, String name, String source) {
        database.sql("""
                        INSERT INTO dossier (id, batch, name, source, agency, received)
                        SELECT :id, id, :name, :source, agency, :now FROM batch WHERE id = :batch
                        ON CONFLICT (batch, md5(source)) DO NOTHING
                        """)
                .param("id", DossierId.random().value())
                .param("batch", batch.value())
                .param("name", Database.text(name))
                .param("source", Database.text(source))
                .param("now", database.now())
                .update();
        return database.sql("""
                        SELECT id FROM dossier WHERE batch = :batch AND md5(source) = md5(:source)
                        FOR NO KEY UPDATE
                        """)
                .param("batch", batch.value())
                .param("source", Database.text(source))
                .query((row, number) -> new DossierId(Database.uuid(row, "id")))
                .single();
    }

    private void keep(DossierId dossier, Manifest manifest) {
        database.sql("UPDATE dossier SET manifest_procedure = :procedure, manifest_owner = :owner WHERE id = :dossier")
                .param("procedure", Database.text(manifest.procedure()))
                .param("owner", Database.text(manifest.owner()))
                .param("dossier", dossier.value())
                .update();
        database.sql("DELETE FROM manifest_item WHERE dossier = :dossier")
                .param("dossier", dossier.value())
                .update();
        int position = 0;
        for (Manifest.Item item : manifest.items()) {
            database.sql("""
                            INSERT INTO manifest_item (dossier, position, file, title)
                            VALUES (:dossier, :position, :file, :title)
                            """)
                    .param("dossier", dossier.value())
                    .param("position", ++position)
                    .param("file", Database.text(item.file()))
                    .param("title", Database.text(item.title()))
                    .update();
        }
    }

    /** The files the dossier does not have yet, numbered in order of reception. */
    private List<Accession.File> added(DossierId dossier, List<ReceivedFile> files) {
        Set<String> known = new HashSet<>();
        int[] last = {0};
        database.sql("SELECT source, position FROM record WHERE dossier = :dossier")
                .param("dossier", dossier.value())
                .query(row -> {
                    known.add(row.getString("source"));
                    last[0] = Math.max(last[0], row.getInt("position"));
                });
        List<Accession.File> added = new ArrayList<>();
        for (ReceivedFile file : files) {
            if (known.add(Database.text(file.source()))) {
                added.add(new Accession.File(file, ++last[0]));
            }
        }
        return added;
    }
}
