package vn.sohoa.ocr.transcribe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.UnreadableException;
import vn.sohoa.ocr.AltoXml;
import vn.sohoa.ocr.DocumentWorkers;
import vn.sohoa.ocr.OutputFile;
import vn.sohoa.ocr.PlainText;
import vn.sohoa.ocr.WordsJson;
import vn.sohoa.ocr.preserve.PreservationMetadata;

/** Writes what was read from a file, in every form asked for. */
final class TranscriptFiles {

    private final DocumentWorkers workers;
    private final Set<TranscriptForm> forms;

    TranscriptFiles(DocumentWorkers workers, Set<TranscriptForm> forms) {
        this.workers = workers;
        this.forms = forms;
    }

    /**
     * All forms are finished before the first takes its place, so a failure leaves what was there before.
     *
     * @throws UnreadableException when the file cannot be copied
     */
    void write(Source source, List<Optional<OcrPage>> pages) {
        Map<Path, Path> unfinished = new LinkedHashMap<>();
        try {
            Files.createDirectories(source.target().toAbsolutePath().getParent());
            for (TranscriptForm form : forms) {
                Path target = form.file(source.target());
                Path file = OutputFile.unfinished(target);
                unfinished.put(file, target);
                write(form, source, pages, file);
            }
            for (Map.Entry<Path, Path> file : unfinished.entrySet()) {
                OutputFile.finish(file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UnwritableException(source.target(), e);
        } catch (UncheckedIOException e) {
            throw new UnwritableException(source.target(), e);
        } finally {
            unfinished.keySet().forEach(TranscriptFiles::delete);
        }
    }

    private void write(TranscriptForm form, Source source, List<Optional<OcrPage>> pages, Path target)
            throws IOException {
        switch (form) {
            case PDFA -> workers.writePreservationCopy(source.file(), pages, metadata(source), target);
            case ALTO -> OutputFile.write(target, out -> AltoXml.write(pages, source.name(), out));
            case TEXT -> Files.writeString(target, PlainText.of(pages) + "\n", StandardCharsets.UTF_8);
            case JSON -> OutputFile.write(target, out -> WordsJson.write(pages, source.name(), out));
        }
    }

    /** Without a date: the same file gives the same bytes on any day. */
    private static PreservationMetadata metadata(Source source) {
        try {
            return new PreservationMetadata(source.name(), Digest.of(source.file()), Optional.empty());
        } catch (IOException e) {
            throw new UnreadableException(
                    new Quarantine(LedgerCode.VANISHED, e.getClass().getSimpleName()));
        }
    }

    private static void delete(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            unfinished.toFile().deleteOnExit();
        }
    }
}
