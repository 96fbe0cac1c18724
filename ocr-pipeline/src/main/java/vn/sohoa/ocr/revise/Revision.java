package vn.sohoa.ocr.revise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoa.core.digitise.PreservationQueue.DescribedDossier;
import vn.sohoa.core.digitise.PreservationQueue.DescribedRecord;
import vn.sohoa.core.digitise.StagedRecord;
import vn.sohoa.core.packaging.ContentPath;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.review.RevisionQueue;
import vn.sohoa.core.review.RevisionQueue.Revisable;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.ocr.digitise.CorrectedWords;
import vn.sohoa.ocr.digitise.Packaging;
import vn.sohoa.ocr.digitise.RecordFiles;
import vn.sohoa.ocr.digitise.WorkFiles;

/**
 * Brings the archive up to what the catalogue knows of a dossier, as a new version of its object: corrected words in every
 * form they have, the description, and who said so in the provenance. Originals stay byte for byte.
 */
public final class Revision {

    private static final Logger log = LoggerFactory.getLogger(Revision.class);

    private final RevisionQueue queue;
    private final ArchivedDossiers archive;
    private final StagingArea staging;
    private final WorkFiles workFiles;
    private final RecordFiles recordFiles;
    private final Packaging packaging;
    private final Rereading rereading;
    private final Retyping retyping;
    private final Predicate<String> asPrinted;

    /** @param asPrinted whether the standard form of a field is what is printed */
    public Revision(
            RevisionQueue queue,
            ArchivedDossiers archive,
            StagingArea staging,
            WorkFiles workFiles,
            RecordFiles recordFiles,
            Packaging packaging,
            Rereading rereading,
            Retyping retyping,
            Predicate<String> asPrinted) {
        this.queue = queue;
        this.archive = archive;
        this.staging = staging;
        this.workFiles = workFiles;
        this.recordFiles = recordFiles;
        this.packaging = packaging;
        this.rereading = rereading;
        this.retyping = retyping;
        this.asPrinted = asPrinted;
    }

    /**
     * The object is written first and the catalogue after: whoever dies in between writes the same version again, which is
     * none.
     *
     * @return its records, whose index entries are stale now
     */
    public List<RecordId> revise(DossierId id) {
        Revisable dossier = queue.get(id);
        if (dossier.rereading() == RevisionQueue.Rereading.WANTED) {
            rereading.read(dossier);
            dossier = queue.get(id);
        }
        RevisionQueue.Rereading read = dossier.rereading();
        if (retyping.read(id, page -> words(page, archive.words(id, page), read))) {
            dossier = queue.get(id);
        }
        DescribedDossier contents = dossier.contents();
        CorrectedWords words = new CorrectedWords(contents.papers(), asPrinted);
        int version = packaging.store(contents, files(dossier, words), "Revision " + contents.revision());
        queue.revised(id, version, contents.revision(), words.lost());
        List<StagedRecord> records =
                contents.records().stream().map(DescribedRecord::staged).toList();
        records.forEach(record -> staging.release(record.id(), record.digest()));
        log.info("Dossier {}: revision {} is version {}", id, contents.revision(), version);
        return records.stream().map(StagedRecord::id).toList();
    }

    /** Stops reading pages; what is being written is finished. */
    void stop() {
        rereading.stop();
    }

    private Map<ContentPath, Path> files(Revisable dossier, CorrectedWords words) {
        DescribedDossier contents = dossier.contents();
        Map<ContentPath, Path> made = new HashMap<>();
        for (DescribedRecord record : contents.records()) {
            made.putAll(rewritten(record.staged(), dossier.rereading(), words));
        }
        Path folder = staging.workFolder(contents.records().getFirst().staged().id());
        Map<ContentPath, Path> files =
                new HashMap<>(archive.files(contents.id(), made.keySet(), folder.resolve("archived")));
        files.putAll(made);
        return files;
    }

    /** The files of a record; none where its words stay what they are. */
    private Map<ContentPath, Path> rewritten(
            StagedRecord record, RevisionQueue.Rereading rereading, CorrectedWords words) {
        List<Optional<OcrPage>> archived = archive.words(record);
        List<Optional<OcrPage>> pages = new ArrayList<>();
        for (int number = 1; number <= record.pages(); number++) {
            PageId page = new PageId(record.id(), number);
            pages.add(words.of(page, words(page, archived.get(number - 1), rereading)));
        }
        if (pages.equals(archived)) {
            return Map.of();
        }
        archive.stageOriginal(record);
        return recordFiles.make(record, pages);
    }

    /** What a page says, before people correct it. */
    private Optional<OcrPage> words(PageId page, Optional<OcrPage> archived, RevisionQueue.Rereading rereading) {
        return rereading == RevisionQueue.Rereading.READ ? workFiles.read(page).or(() -> archived) : archived;
    }
}
