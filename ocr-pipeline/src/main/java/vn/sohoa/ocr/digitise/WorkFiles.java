package vn.sohoa.ocr.digitise;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.packaging.DossierLayout;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.ocr.OutputFile;
import vn.sohoa.ocr.WordsJson;

/** Intermediate results in the staging area, under the names they will have in the archive. */
public final class WorkFiles {

    private final StagingArea staging;

    public WorkFiles(StagingArea staging) {
        this.staging = staging;
    }

    /** Writes the words of a page; whole or not at all. */
    public void write(PageId page, OcrPage words) {
        Path target = words(page);
        Path unfinished = OutputFile.unfinished(target);
        try {
            OutputFile.write(unfinished, out -> WordsJson.write(words, out));
            OutputFile.finish(unfinished, target);
        } catch (IOException e) {
            throw new StoreUnavailableException("staging area", e);
        }
    }

    /** The words of a page; empty when it was never read. */
    public Optional<OcrPage> read(PageId page) {
        Path file = words(page);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return Optional.of(WordsJson.read(in));
        } catch (IOException e) {
            throw new StoreUnavailableException("staging area", e);
        }
    }

    Path words(PageId page) {
        return staging.workFolder(page.record())
                .resolve(fileName(
                        DossierLayout.words(page.record(), page.number()).value()));
    }

    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
