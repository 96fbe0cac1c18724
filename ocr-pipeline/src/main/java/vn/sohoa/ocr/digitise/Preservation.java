package vn.sohoa.ocr.digitise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sohoa.core.digitise.PreservationQueue;
import vn.sohoa.core.digitise.PreservationQueue.DescribedDossier;
import vn.sohoa.core.digitise.PreservationQueue.DescribedRecord;
import vn.sohoa.core.digitise.StagedRecord;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.packaging.ContentPath;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.UnreadableException;

/** Makes a dossier's archival package and stores it as a version of its object. */
public final class Preservation {

    private final PreservationQueue queue;
    private final WorkFiles workFiles;
    private final RecordFiles recordFiles;
    private final Packaging packaging;
    private final Predicate<String> asPrinted;

    /** @param asPrinted whether the standard form of a field is what is printed */
    public Preservation(
            PreservationQueue queue,
            WorkFiles workFiles,
            RecordFiles recordFiles,
            Packaging packaging,
            Predicate<String> asPrinted) {
        this.queue = queue;
        this.workFiles = workFiles;
        this.recordFiles = recordFiles;
        this.packaging = packaging;
        this.asPrinted = asPrinted;
    }

    /** What to commit once the object holds the package; version 0 where nothing of the dossier could be packaged. */
    record Outcome(DossierId dossier, int version, int revision, Map<RecordId, Quarantine> unpackable) {}

    /** The object is written first and the state committed after; the same package twice is one version. */
    Outcome preserve(DossierId id) {
        DescribedDossier dossier = queue.get(id);
        CorrectedWords words = new CorrectedWords(dossier.papers(), asPrinted);
        Map<ContentPath, Path> files = new HashMap<>();
        Map<RecordId, Quarantine> unpackable = new HashMap<>();
        List<DescribedRecord> packaged = new ArrayList<>();
        for (DescribedRecord record : dossier.records()) {
            try {
                files.putAll(derive(record.staged(), words));
                packaged.add(record);
            } catch (UnreadableException e) {
                unpackable.put(record.staged().id(), e.quarantine());
            }
        }
        int version = packaged.isEmpty()
                ? 0
                : packaging.store(dossier.only(packaged), files, "Digitised in batch " + dossier.batch());
        return new Outcome(id, version, dossier.revision(), unpackable);
    }

    void commit(Outcome outcome) {
        outcome.unpackable().forEach(queue::quarantine);
        if (outcome.version() > 0) {
            queue.preserved(outcome.dossier(), outcome.version(), outcome.revision());
        }
    }

    /** Everything made from one record, by its place in the package. A person may have answered already. */
    private Map<ContentPath, Path> derive(StagedRecord record, CorrectedWords words) {
        List<Optional<OcrPage>> pages = new ArrayList<>();
        for (int number = 1; number <= record.pages(); number++) {
            PageId page = new PageId(record.id(), number);
            pages.add(words.of(page, workFiles.read(page)));
        }
        return recordFiles.make(record, pages);
    }
}
