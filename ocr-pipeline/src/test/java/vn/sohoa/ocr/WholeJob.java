package vn.sohoa.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.UnreadableException;
import vn.sohoa.ocr.preserve.PreservationMetadata;

/** All that the workers do to a file: count its pages, read them, write the preservation copy; measured. */
final class WholeJob {

    /** Of a long file only the first pages are read; its copy is written all the same. */
    private static final int MOST_READ = 3;

    /** A copy of so many empty pages proves nothing. */
    private static final int MOST_COPIED = 60;

    private static final PreservationMetadata METADATA = new PreservationMetadata(
            "Tệp xấu", new Digest("0".repeat(64)), Optional.of(Instant.parse("2026-11-21T08:00:00Z")));

    private final DocumentWorkers workers;
    private final Path folder;

    /**
     * @param workers used by nobody else at the same time
     * @param folder for the copies
     */
    WholeJob(DocumentWorkers workers, Path folder) {
        this.workers = workers;
        this.folder = folder;
    }

    /**
     * What became of a file.
     *
     * @param codes of all that was refused; READ and COPIED for what was not
     * @param findings the same with their details
     */
    record Outcome(
            String name, TreeSet<String> codes, List<String> findings, Duration elapsed, Duration longest, long peak) {

        String row() {
            return String.format(
                    "%-48s %6.1f s %6d MB  %s",
                    name, elapsed.toMillis() / 1e3, peak >> 20, String.join(", ", findings));
        }
    }

    Outcome run(Path file) throws IOException {
        Run run = new Run();
        try (MemoryPeak peak = MemoryPeak.watch(workers)) {
            List<Optional<OcrPage>> pages = new ArrayList<>();
            int count = run.step("", () -> workers.countPages(file)).orElse(0);
            for (int page = 1; page <= Math.min(count, MOST_READ); page++) {
                int number = page;
                pages.add(run.step("READ", () -> workers.read(file, number)));
            }
            if (count > 0 && count <= MOST_COPIED) {
                Path copy = Files.createTempFile(folder, "copy", ".pdf");
                run.step("COPIED", () -> {
                    workers.writePreservationCopy(file, pages, METADATA, copy);
                    return copy;
                });
                Files.deleteIfExists(copy);
            }
            return run.outcome(String.valueOf(file.getFileName()), peak.bytes());
        }
    }

    private interface Step<T> {
        T run();
    }

    /** Of one file. */
    private static final class Run {

        private final long begun = System.nanoTime();
        private final TreeSet<String> codes = new TreeSet<>();
        private final List<String> findings = new ArrayList<>();
        private Duration longest = Duration.ZERO;

        <T> Optional<T> step(String success, Step<T> step) {
            long start = System.nanoTime();
            try {
                Optional<T> result = Optional.of(step.run());
                note(success, success);
                return result;
            } catch (UnreadableException e) {
                Quarantine reason = e.quarantine();
                note(reason.code().name(), reason.code() + (reason.detail().isEmpty() ? "" : " " + reason.detail()));
                return Optional.empty();
            } finally {
                Duration taken = Duration.ofNanos(System.nanoTime() - start);
                longest = taken.compareTo(longest) > 0 ? taken : longest;
            }
        }

        private void note(String code, String finding) {
            if (!code.isEmpty()) {
                codes.add(code);
                findings.add(finding);
            }
        }

        Outcome outcome(String name, long peak) {
            return new Outcome(name, codes, findings, Duration.ofNanos(System.nanoTime() - begun), longest, peak);
        }
    }
}
