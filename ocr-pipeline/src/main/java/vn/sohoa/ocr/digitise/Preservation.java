package vn.sohoa.ocr.digitise;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.digitise.PreservationQueue;
import vn.sohoa.core.digitise.PreservationQueue.DescribedDossier;
import vn.sohoa.core.digitise.PreservationQueue.DescribedRecord;
import vn.sohoa.core.digitise.StagedRecord;
import vn.sohoa.core.ledger.Quarantine;
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
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.UnreadableException;
import vn.sohoa.ocr.DescriptionJson;
import vn.sohoa.ocr.OutputFile;

/** Makes a dossier's archival package and stores it as a version of its object. */
public final class Preservation {

    private final PreservationQueue queue;
    private final StagingArea staging;
    private final WorkFiles workFiles;
    private final RecordFiles recordFiles;
    private final ArchivalStore store;

    public Preservation(
            PreservationQueue queue,
            StagingArea staging,
            WorkFiles workFiles,
            RecordFiles recordFiles,
            ArchivalStore store) {
        this.queue = queue;
        this.staging = staging;
        this.workFiles = workFiles;
        this.recordFiles = recordFiles;
        this.store = store;
    }

    /** What to commit once the object holds the package; version 0 where nothing of the dossier could be packaged. */
    record Outcome(DossierId dossier, int version, int revision, Map<RecordId, Quarantine> unpackable) {}

    /** The object is written first and the state committed after; the same package twice is one version. */
    Outcome preserve(DossierId id) {
        DescribedDossier dossier = queue.get(id);
        Map<ContentPath, Path> files = new HashMap<>();
        Map<RecordId, Quarantine> unpackable = new HashMap<>();
        List<DescribedRecord> packaged = new ArrayList<>();
        try {
            for (DescribedRecord record : dossier.records()) {
                try {
                    files.putAll(derive(record));
                    packaged.add(record);
                } catch (UnreadableException e) {
                    unpackable.put(record.staged().id(), e.quarantine());
                }
            }
            if (packaged.isEmpty()) {
                return new Outcome(id, 0, dossier.revision(), unpackable);
            }
            DescribedDossier contents = dossier.only(packaged);
            files.put(DossierLayout.DESCRIPTION, write(contents, "description.json", DescriptionJson::write));
            files.put(DossierLayout.METS, write(contents, "mets.xml", (described, out) -> MetsXml.write(described, files, out)));
            return new Outcome(id, store.store(aip(contents, files)), dossier.revision(), unpackable);
        } catch (IOException e) {
            throw new StoreUnavailableException("staging area", e);
        }
    }

    void commit(Outcome outcome) {
        outcome.unpackable().forEach(queue::quarantine);
        if (outcome.version() > 0) {
            queue.preserved(outcome.dossier(), outcome.version(), outcome.revision());
        }
    }

    private Map<ContentPath, Path> derive(DescribedRecord record) {
        StagedRecord staged = record.staged();
        List<Optional<OcrPage>> pages = new ArrayList<>();
        for (int number = 1; number <= staged.pages(); number++) {
            pages.add(workFiles.read(new PageId(staged.id(), number)));
        }
        return recordFiles.make(staged, pages);
    }

    private interface DossierFile {
        void write(DescribedDossier dossier, OutputStream out) throws IOException;
    }

    private Path write(DescribedDossier dossier, String name, DossierFile content) throws IOException {
        Path file = staging.workFolder(dossier.records().getFirst().staged().id()).resolve(name);
        OutputFile.write(file, out -> content.write(dossier, out));
        return file;
    }

    private static Aip aip(DescribedDossier dossier, Map<ContentPath, Path> files) {
        Instant latest = dossier.events().stream()
                .map(ProvenanceEvent::at)
                .max(Instant::compareTo)
                .orElse(dossier.received());
        return new Aip(dossier.id(), "Digitised in batch " + dossier.batch(), latest, files);
    }
}
