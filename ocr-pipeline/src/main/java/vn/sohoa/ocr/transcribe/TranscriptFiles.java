package vn.sohoa.ocr.transcribe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
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

    /** Makes the folders, so that it turns out before anything is read when nothing can be written. */
    static void prepareFolders(List<Source> sources) {
        sources.stream().map(Source::folder).distinct().forEach(folder -> {
            try {
                Files.createDirectories(folder);
                if (!Files.isWritable(folder)) {
                    throw new AccessDeniedException(folder.toString());
                }
            } catch (IOException e) {
                throw new UnwritableException(folder, e);
            }
        });
    }

    /**
     * All forms are finished before the first takes its place. A form that cannot be made does not cost the others: the
     * text of a file is worth having where its pages cannot be copied.
     *
     * @return the forms that could not be made; what was there before under their names stays
     */
    Map<TranscriptForm, Quarantine> write(Source source, List<Optional<OcrPage>> pages) {
        Map<TranscriptForm, Quarantine> missing = new EnumMap<>(TranscriptForm.class);
        Map<Path, Path> unfinished = new LinkedHashMap<>();
        try {
            for (TranscriptForm form : forms) {
                Path target = source.target(form);
                Path file = OutputFile.unfinished(target);
                try {
                    write(form, source, pages, file);
                    unfinished.put(file, target);
                } catch (UnreadableException e) {
                    missing.put(form, e.quarantine());
                }
            }
            for (Map.Entry<Path, Path> file : unfinished.entrySet()) {
                OutputFile.finish(file.getKey(), file.getValue());
            }
            return missing;
        } catch (IOException | UncheckedIOException e) {
            throw new UnwritableException(source.folder(), e);
        } finally {
            forms.forEach(form -> delete(OutputFile.unfinished(source.target(form))));
        }
    }

    private void write(TranscriptForm form, Source source, List<Optional<OcrPage>> pages, Path target)
            throws IOException {
        switch (form) {
            case PDFA -> workers.writePreservationCopy(source.file(), pages, metadata(source), target);
            case ALTO -> OutputFile.write(target, out -> AltoXml.write(pages, source.name(), out));
            case TEXT ->
                OutputFile.write(target, out -> {
                    PlainText.write(pages, out);
                    out.write('\n');
                });
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
