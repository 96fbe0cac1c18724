package vn.sohoa.storage.catalogue;

import java.util.List;
import java.util.Optional;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.catalogue.BatchContents;
import vn.sohoa.core.catalogue.BatchEntry;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.catalogue.OwnerAnswer;
import vn.sohoa.core.catalogue.PaperAnswer;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.RecordEntry;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.ledger.LedgerLine;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;

/** The catalogue in PostgreSQL. */
final class JdbcCatalogue implements Catalogue {

    private static final ScopeCondition EVERYTHING = new ScopeCondition(Scope.ALL);

    private final Database database;
    private final BatchEntries batches;
    private final DossierEntries dossiers;
    private final LedgerLines lines;
    private final PaperEntries papers;

    JdbcCatalogue(Database database) {
        this.database = database;
        batches = new BatchEntries(database);
        dossiers = new DossierEntries(database);
        lines = new LedgerLines(database);
        papers = new PaperEntries(database);
    }

    @Override
    public List<BatchEntry> batches(Scope scope, int offset, int limit) {
        return database.read(() -> batches.newest(scope, offset, limit));
    }

    @Override
    public Optional<BatchEntry> batch(BatchId batch, Scope scope) {
        return database.read(() -> batches.find(batch, scope));
    }

    @Override
    public List<LedgerLine> lines(BatchId batch) {
        return database.read(() -> lines.of(batch, EVERYTHING));
    }

    @Override
    public List<DossierEntry> dossiers(BatchId batch) {
        return database.read(() -> dossiers.of(batch, EVERYTHING));
    }

    @Override
    public BatchContents contents(BatchId batch, Scope scope) {
        ScopeCondition within = new ScopeCondition(scope);
        return database.read(() -> {
            List<DossierEntry> seen = dossiers.of(batch, within);
            return new BatchContents(seen, lines.of(batch, within), dossiers.count(batch) - seen.size());
        });
    }

    @Override
    public Optional<DossierEntry> dossier(DossierId dossier) {
        return database.read(() -> dossiers.find(dossier));
    }

    @Override
    public List<PaperEntry> papers(DossierId dossier) {
        return database.read(() -> papers.of(dossier));
    }

    @Override
    public Optional<PaperEntry> paper(PaperId paper) {
        return database.read(() -> papers.find(paper));
    }

    @Override
    public List<PaperAnswer> answers(DossierId dossier) {
        return database.read(() -> papers.answers(dossier));
    }

    @Override
    public List<OwnerAnswer> ownerAnswers(DossierId dossier) {
        return database.read(() -> dossiers.ownerAnswers(dossier));
    }

    @Override
    public Optional<RecordEntry> record(RecordId record) {
        return database.read(() -> dossiers.find(record));
    }
}
