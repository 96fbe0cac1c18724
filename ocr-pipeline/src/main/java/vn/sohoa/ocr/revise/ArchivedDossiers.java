package vn.sohoa.ocr.revise;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.digitise.StagedRecord;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.packaging.ContentPath;
import vn.sohoa.core.packaging.DossierLayout;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.ocr.WordsJson;
import vn.sohoa.ocr.digitise.RecordFiles;

/** Takes what the archive holds of a dossier back into the staging area. */
public final class ArchivedDossiers {

    private final ArchivalStore store;
    private final StagingArea staging;

    public ArchivedDossiers(ArchivalStore store, StagingArea staging) {
        this.store = store;
        this.staging = staging;
    }

    /** The words of each page in the current version; none of a page that was not read. */
    List<Optional<OcrPage>> words(StagedRecord record) {
        List<Optional<OcrPage>> pages = new ArrayList<>();
        for (int number = 1; number <= record.pages(); number++) {
            pages.add(words(record.dossier(), DossierLayout.words(record.id(), number)));
        }
        return pages;
    }

    /** The words of a page in the current version; none where it was not read. */
    Optional<OcrPage> words(DossierId dossier, PageId page) {
        return words(dossier, DossierLayout.words(page.record(), page.number()));
    }

    private Optional<OcrPage> words(DossierId dossier, ContentPath place) {
        try (InputStream in = new BufferedInputStream(store.open(dossier, place))) {
            return Optional.of(WordsJson.read(in));
        } catch (NotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StoreUnavailableException("archival store", e);
        }
    }

    /** Stages the original again: the bytes as received. */
    void stageOriginal(StagedRecord record) {
        if (Files.exists(staging.original(record.digest()))) {
            return;
        }
        try (InputStream in = store.open(record.dossier(), RecordFiles.original(record))) {
            staging.stage(in);
        } catch (IOException e) {
            throw new StoreUnavailableException("archival store", e);
        }
    }

    /**
     * Copies of the current version's files.
     *
     * @param without files that are not needed
     * @param folder for the copies
     */
    Map<ContentPath, Path> files(DossierId dossier, Set<ContentPath> without, Path folder) {
        Map<ContentPath, Path> files = new HashMap<>();
        try {
            Files.createDirectories(folder);
            for (ContentPath path : store.list(dossier)) {
                if (!without.contains(path)) {
                    Path copy = folder.resolve(path.value().replace('/', '_'));
                    try (InputStream in = store.open(dossier, path)) {
                        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                    }
                    files.put(path, copy);
                }
            }
            return files;
        } catch (IOException e) {
            throw new StoreUnavailableException("staging area", e);
        }
    }
}
