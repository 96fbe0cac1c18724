package vn.sohoa.storage.catalogue;

import java.util.List;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.review.ConfirmedPapers;

/** Confirmed papers in PostgreSQL. */
final class JdbcConfirmedPapers implements ConfirmedPapers {

    private final Database database;
    private final PaperEntries entries;

    JdbcConfirmedPapers(Database database) {
        this.database = database;
        entries = new PaperEntries(database);
    }

    @Override
    public List<DossierId> dossiers() {
        return database.read(() -> database.sql("""
                        SELECT d.id FROM dossier d
                        WHERE d.version > 0 AND EXISTS (SELECT FROM paper p WHERE p.dossier = d.id AND p.state = 'CONFIRMED')
                        ORDER BY d.id
                        """)
                .query((row, number) -> new DossierId(Database.uuid(row, "id")))
                .list());
    }

    @Override
    public List<PaperEntry> of(DossierId dossier) {
        return database.read(() -> isPreserved(dossier)
                ? entries.of(dossier).stream()
                        .filter(paper -> paper.state() == PaperEntry.State.CONFIRMED)
                        .toList()
                : List.of());
    }

    private boolean isPreserved(DossierId dossier) {
        return database.sql("SELECT EXISTS (SELECT FROM dossier WHERE id = :dossier AND version > 0)")
                .param("dossier", dossier.value())
                .query(Boolean.class)
                .single();
    }
}
