package vn.sohoa.ocr.revise;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.digitise.PreservationQueue.DescribedDossier;
import vn.sohoa.core.digitise.PreservationQueue.DescribedRecord;
import vn.sohoa.core.digitise.StagedRecord;
import vn.sohoa.core.packaging.Aip;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.packaging.ContentPath;
import vn.sohoa.core.packaging.DossierLayout;
import vn.sohoa.core.packaging.MetsXml;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.provenance.ProvenanceEvent;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.review.Correction;
import vn.sohoa.core.review.Corrections;
import vn.sohoa.core.review.Corrections.Corrected;
import vn.sohoa.core.review.RevisionQueue;
import vn.sohoa.core.review.RevisionQueue.Revisable;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.ocr.OutputFile;
import vn.sohoa.ocr.digitise.RecordFiles;
import vn.sohoa.ocr.digitise.WorkFiles;

/**
 * Brings the archive up to what the catalogue knows of a dossier, as a new version of its object: corrected words in every
 * form they have, the description, and who said so in the provenance. Originals stay byte for byte.
 */
public final class Revision {

    private static final Logger log = LoggerFactory.getLogger(Revision.class);

    private final RevisionQueue queue;
    private final ArchivalStore store;
    private final StagingArea staging;
    private final WorkFiles workFiles;
    private final RecordFiles recordFiles;
    private final Rereading rereading;
    private final Predicate<String> asPrinted;
    private final ArchivedDossiers archive;

    /** @param asPrinted whether the standard form of a field is what is printed */
    public Revision(
            RevisionQueue queue,
            ArchivalStore store,
            StagingArea staging,
            WorkFiles workFiles,
            RecordFiles recordFiles,
            Rereading rereading,
            Predicate<String> asPrinted) {
        this.queue = queue;
        this.store = store;
        this.staging = staging;
        this.workFiles = workFiles;
        this.recordFiles = recordFiles;
        this.rereading = rereading;
        this.asPrinted = asPrinted;
        archive = new ArchivedDossiers(store, staging);
    }

    /** The next version in the making: its files, and which corrections found no words. */
    private record Draft(Map<ContentPath, Path> files, List<Correction> lost) {}

    /**
     * The object is written first and the catalogue after: whoever dies in between writes the same version again, which is
     * none.
     *
     * @return its records
     */
    public List<RecordId> revise(DossierId id) {
        Revisable dossier = queue.get(id);
        if (dossier.rereading() == RevisionQueue.Rereading.WANTED) {
            rereading.read(dossier, archive);
            dossier = queue.get(id);
        }
        Draft draft = draft(dossier);
        int version = store.store(aip(dossier, draft.files));
        queue.revised(id, version, dossier.revision(), draft.lost);
        List<StagedRecord> records = dossier.contents().records().stream()
                .map(DescribedRecord::staged)
                .toList();
        records.forEach(record -> staging.release(record.id(), record.digest()));
        log.info("Dossier {}: revision {} is version {}", id, dossier.revision(), version);
        return records.stream().map(StagedRecord::id).toList();
    }

    /** Stops reading pages; what is being written is finished. */
    void stop() {
        rereading.stop();
    }

    private Draft draft(Revisable dossier) {
        Draft draft = new Draft(new HashMap<>(), new ArrayList<>());
        List<Correction> corrections = Corrections.of(dossier.papers(), asPrinted);
        for (DescribedRecord record : dossier.contents().records()) {
            add(record.staged(), dossier.rereading(), corrections, draft);
        }
        DescribedDossier contents = dossier.contents();
        Path folder = staging.workFolder(contents.records().getFirst().staged().id());
        Set<ContentPath> made = new HashSet<>(draft.files.keySet());
        made.add(DossierLayout.METS);
        draft.files.putAll(archive.files(contents.id(), made, folder.resolve("archived")));
        Path mets = folder.resolve("mets.xml");
        try {
            OutputFile.write(mets, out -> MetsXml.write(contents, draft.files, out));
        } catch (IOException e) {
            throw new StoreUnavailableException("staging area", e);
        }
        draft.files.put(DossierLayout.METS, mets);
        return draft;
    }

    /** A record whose words stay what they are keeps its files. */
    private void add(
            StagedRecord record, RevisionQueue.Rereading rereading, List<Correction> corrections, Draft draft) {
        List<Optional<OcrPage>> archived = archive.words(record);
        List<Optional<OcrPage>> pages = new ArrayList<>();
        for (int number = 1; number <= record.pages(); number++) {
            PageId page = new PageId(record.id(), number);
            Optional<OcrPage> read = rereading == RevisionQueue.Rereading.READ
                    ? workFiles.read(page).or(() -> archived.get(page.number() - 1))
                    : archived.get(number - 1);
            pages.add(read.map(words -> {
                Corrected corrected = Corrections.apply(words, Rereading.on(page, corrections));
                draft.lost.addAll(corrected.lost());
                return corrected.page();
            }));
        }
        if (!pages.equals(archived)) {
            for (int number = 1; number <= record.pages(); number++) {
                PageId page = new PageId(record.id(), number);
                pages.get(number - 1).ifPresent(words -> workFiles.write(page, words));
            }
            archive.stageOriginal(record);
            draft.files.putAll(recordFiles.make(record, pages));
        }
    }

    private static Aip aip(Revisable dossier, Map<ContentPath, Path> files) {
        DescribedDossier contents = dossier.contents();
        Instant latest = contents.events().stream()
                .map(ProvenanceEvent::at)
                .max(Instant::compareTo)
                .orElse(contents.received());
        return new Aip(contents.id(), "Revision " + dossier.revision(), latest, files);
    }
}
