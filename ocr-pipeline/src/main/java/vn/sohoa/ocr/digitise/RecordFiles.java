package vn.sohoa.ocr.digitise;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.digitise.StagedRecord;
import vn.sohoa.core.packaging.ContentPath;
import vn.sohoa.core.packaging.DossierLayout;
import vn.sohoa.core.packaging.MediaTypes;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.ocr.AltoXml;
import vn.sohoa.ocr.DocumentWorkers;
import vn.sohoa.ocr.OutputFile;
import vn.sohoa.ocr.PlainText;
import vn.sohoa.ocr.preserve.PreservationMetadata;

/** Makes everything that the archive holds of a record beside its original; in the record's work folder. */
public final class RecordFiles {

    private final StagingArea staging;
    private final WorkFiles workFiles;
    private final DocumentWorkers workers;

    public RecordFiles(StagingArea staging, WorkFiles workFiles, DocumentWorkers workers) {
        this.staging = staging;
        this.workFiles = workFiles;
        this.workers = workers;
    }

    /**
     * All files of a record by their place in the package. The same record and words give the same bytes.
     *
     * @param record its original is in staging
     * @param pages the words of each page; they replace those of the work folder
     * @throws vn.sohoa.core.text.UnreadableException when no preservation copy can be made
     */
    public Map<ContentPath, Path> make(StagedRecord record, List<Optional<OcrPage>> pages) {
        try {
            return files(record, pages);
        } catch (IOException e) {
            throw new StoreUnavailableException("staging area", e);
        }
    }

    private Map<ContentPath, Path> files(StagedRecord record, List<Optional<OcrPage>> pages) throws IOException {
        RecordId id = record.id();
        Path folder = staging.workFolder(id);
        Path original = staging.original(record.digest());

        Map<ContentPath, Path> files = new HashMap<>();
        files.put(original(record), original);

        Path preservation = folder.resolve("preservation.pdf");
        workers.writePreservationCopy(
                original,
                pages,
                new PreservationMetadata(record.file(), record.digest(), Optional.of(record.received())),
                preservation);
        files.put(DossierLayout.preservation(id), preservation);

        Path text = folder.resolve("text.txt");
        OutputFile.write(text, out -> PlainText.write(pages, out));
        files.put(DossierLayout.text(id), text);

        for (int number = 1; number <= pages.size(); number++) {
            Optional<OcrPage> page = pages.get(number - 1);
            if (page.isPresent()) {
                PageId pageId = new PageId(id, number);
                workFiles.write(pageId, page.get());
                files.put(DossierLayout.words(id, number), workFiles.words(pageId));
                ContentPath place = DossierLayout.alto(id, number);
                Path alto = folder.resolve(WorkFiles.fileName(place.value()));
                OutputFile.write(alto, out -> AltoXml.write(page.get(), pageId.number(), record.file(), out));
                files.put(place, alto);
            }
        }
        return files;
    }

    /** Where the original of a record lies in the package. */
    public static ContentPath original(StagedRecord record) {
        return DossierLayout.original(
                record.id(), MediaTypes.extension(record.mediaType()).orElse("bin"));
    }
}
