package vn.sohoa.testing.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.accession.AccessionLog;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.accession.ReceivedFile;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.describe.Manifest;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.BatchState;
import vn.sohoa.core.record.DossierId;

/** An accession log that can be looked into. */
public final class InMemoryAccessionLog implements AccessionLog {

    private final Map<BatchId, Batch> batches = new LinkedHashMap<>();

    /** A batch as committed so far. */
    public record Batch(
            BatchId id,
            Origin origin,
            String name,
            String source,
            OptionalInt sheetsAnnounced,
            BatchState state,
            List<Dossier> dossiers) {

        public Batch {
            dossiers = List.copyOf(dossiers);
        }

        /** All lines in order of reception. */
        public List<ReceivedFile> files() {
            return dossiers.stream()
                    .flatMap(dossier -> dossier.files().stream())
                    .toList();
        }

        private Batch with(BatchState newState) {
            return new Batch(id, origin, name, source, sheetsAnnounced, newState, dossiers);
        }

        private Batch with(List<Dossier> newDossiers) {
            return new Batch(id, origin, name, source, sheetsAnnounced, state, newDossiers);
        }
    }

    /** A dossier and its lines; a duplicate's line has the code DUPLICATE. */
    public record Dossier(DossierId id, String name, String source, Manifest manifest, List<ReceivedFile> files) {

        public Dossier {
            files = List.copyOf(files);
        }
    }

    @Override
    public synchronized BatchId open(
            Origin origin, String name, String source, OptionalInt sheetsAnnounced, Optional<AgencyId> agency) {
        BatchId id = BatchId.random();
        batches.put(id, new Batch(id, origin, name, source, sheetsAnnounced, BatchState.RECEIVING, List.of()));
        return id;
    }

    @Override
    public synchronized DossierId accession(
            BatchId batch, String name, String source, Manifest manifest, List<ReceivedFile> files) {
        Batch open = batch(batch);
        Dossier before = open.dossiers().stream()
                .filter(dossier -> dossier.source().equals(source))
                .findFirst()
                .orElseGet(() -> new Dossier(DossierId.random(), name, source, Manifest.NONE, List.of()));
        List<ReceivedFile> lines = new ArrayList<>(before.files());
        for (ReceivedFile file : files) {
            if (lines.stream().noneMatch(line -> line.source().equals(file.source()))) {
                lines.add(holds(file, lines) ? duplicate(file) : file);
            }
        }
        requireAddable(open, before, lines);
        List<Dossier> dossiers = new ArrayList<>(open.dossiers());
        dossiers.removeIf(dossier -> dossier.id().equals(before.id()));
        int position = open.dossiers().indexOf(before);
        Manifest said = manifest.equals(Manifest.NONE) ? before.manifest() : manifest;
        dossiers.add(
                position < 0 ? dossiers.size() : position,
                new Dossier(before.id(), before.name(), source, said, lines));
        batches.put(batch, open.with(dossiers));
        return before.id();
    }

    @Override
    public synchronized void complete(BatchId batch) {
        Batch open = batch(batch);
        if (open.state() == BatchState.RECEIVING) {
            batches.put(batch, open.with(BatchState.RECEIVED));
        }
    }

    @Override
    public synchronized List<OpenBatch> interrupted() {
        return batches.values().stream()
                .filter(batch -> batch.state() == BatchState.RECEIVING)
                .map(batch -> new OpenBatch(batch.id(), batch.origin(), batch.source()))
                .toList();
    }

    /** In the order they were opened. */
    public synchronized List<Batch> batches() {
        return List.copyOf(batches.values());
    }

    public synchronized Batch batch(BatchId batch) {
        return Optional.ofNullable(batches.get(batch)).orElseThrow(() -> new NotFoundException("batch", batch));
    }

    private static void requireAddable(Batch batch, Dossier before, List<ReceivedFile> lines) {
        if (lines.size() > before.files().size() && batch.state() != BatchState.RECEIVING) {
            throw new IllegalStateException("batch " + batch.id() + " takes no further files");
        }
        for (Dossier other : batch.dossiers()) {
            for (ReceivedFile line : other.files()) {
                if (!other.id().equals(before.id())
                        && lines.stream().anyMatch(added -> added.source().equals(line.source()))) {
                    throw new IllegalStateException("source " + line.source() + " stands in two dossiers of a batch");
                }
            }
        }
    }

    private boolean holds(ReceivedFile file, List<ReceivedFile> lines) {
        return file.digest() != null
                && isKept(file)
                && (lines.stream().anyMatch(line -> isSame(line, file))
                        || batches.values().stream()
                                .flatMap(batch -> batch.files().stream())
                                .anyMatch(line -> isSame(line, file)));
    }

    private static boolean isSame(ReceivedFile line, ReceivedFile file) {
        return isKept(line) && line.digest() != null && line.digest().equals(file.digest());
    }

    private static boolean isKept(ReceivedFile file) {
        return file.code().outcome() == LedgerCode.Outcome.KEPT;
    }

    private static ReceivedFile duplicate(ReceivedFile file) {
        return new ReceivedFile(
                file.name(), file.source(), file.size(), file.digest(), file.mediaType(), LedgerCode.DUPLICATE, "");
    }
}
