package vn.sohoa.api.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import vn.sohoa.api.rest.BatchJson;
import vn.sohoa.api.rest.ImportedJson;
import vn.sohoa.api.rest.SearchJson;
import vn.sohoa.core.ledger.Ledger;

/** Shows a person at a terminal what the service does. */
final class Console {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int HITS_SHOWN = 3;

    private final ServiceClient service;
    private final Words words;
    /** The launcher knows whether somebody watches; Java 21 does not. */
    private final boolean terminal = Boolean.getBoolean("sohoa.terminal");

    Console(ServiceClient service, Words words) {
        this.service = service;
        this.words = words;
    }

    BatchJson takeIn(List<Path> paths) {
        System.out.println(words.say("ingest.receiving", paths.size() == 1 ? paths.getFirst() : paths));
        BatchJson batch = service.takeIn(paths);
        Ledger.Files files = batch.ledger().files();
        System.out.println(
                words.say("ingest.received", batch.id(), files.received(), files.duplicate(), files.quarantined()));
        return batch;
    }

    /** Prints progress until nothing is left to do. */
    BatchJson follow(BatchJson start) {
        int shown = -1;
        while (true) {
            BatchJson batch = service.batch(start.id());
            BatchJson.ProgressJson progress = batch.progress();
            if (progress.pagesDone() != shown || progress.finished()) {
                shown = progress.pagesDone();
                show(progress);
            }
            if (progress.finished()) {
                System.out.println();
                return batch;
            }
            pause();
        }
    }

    /** @param dossiers none for all */
    void readAgain(List<UUID> dossiers) {
        long asked = dossiers.isEmpty()
                ? service.readAllAgain().asked()
                : dossiers.stream()
                        .mapToInt(dossier -> service.readAgain(dossier).asked())
                        .sum();
        System.out.println(words.say("reread.asked", asked));
    }

    void importProcedures(Path file) {
        ImportedJson imported = service.importProcedures(file);
        System.out.println(
                words.say("procedures.imported", imported.added(), imported.changed(), imported.unchanged()));
    }

    /** Prints how many dossiers still wait for their next version, until none does. */
    void followRevisions() {
        long shown = -1;
        while (true) {
            long waiting = service.revisionsWaiting();
            if (waiting != shown) {
                shown = waiting;
                System.out.println(words.say("reread.waiting", waiting));
            }
            if (waiting == 0) {
                return;
            }
            pause();
        }
    }

    private void show(BatchJson.ProgressJson progress) {
        String eta = progress.finished()
                ? words.say("progress.done")
                : progress.etaSeconds() == null
                        ? words.say("progress.counting")
                        : words.say("progress.eta", progress.etaSeconds());
        String line = ProgressLine.bar(progress.pagesDone(), progress.pagesKnown()) + " "
                + words.say("progress.pages", progress.pagesDone(), progress.pagesKnown()) + " · " + eta;
        if (terminal) {
            System.out.print("\r" + line + "          ");
            System.out.flush();
        } else {
            System.out.println(line);
        }
    }

    void ledger(BatchJson batch) {
        Ledger.Files files = batch.ledger().files();
        Ledger.Pages pages = batch.ledger().pages();
        System.out.println();
        System.out.println(words.say("ledger.title", batch.name()));
        System.out.println(
                words.say("ledger.files", files.received(), files.accepted(), files.duplicate(), files.quarantined()));
        System.out.println(
                words.say("ledger.pages", pages.received(), pages.kept(), pages.blank(), pages.quarantined()));
        System.out.println(words.say("ledger.kept", pages.kept(), pages.preserved(), pages.indexed()));
        if (batch.lines() != null) {
            for (BatchJson.LineJson line : batch.lines()) {
                if (!line.outcome().equals("KEPT")) {
                    String page = line.page() == null ? "" : words.say("ledger.page", line.page());
                    System.out.println("  - " + line.dossier() + "/" + line.file() + page + " · " + line.code() + ": "
                            + line.reason() + " " + line.remedy());
                }
            }
        }
        System.out.println(words.say(verdict(batch.ledger(), "ledger.balances", "ledger.indexing", "ledger.differs")));
    }

    void search(String text) {
        SearchJson found = service.search(text, HITS_SHOWN);
        System.out.println();
        System.out.println(words.say("search.title", text, found.total()));
        for (SearchJson.HitJson hit : found.hits()) {
            System.out.println(
                    "  - " + hit.file() + words.say("ledger.page", hit.page()) + " · …" + hit.snippet() + "…");
        }
    }

    void batches() {
        for (BatchJson batch : service.batches()) {
            BatchJson.ProgressJson progress = batch.progress();
            System.out.println(words.say(
                    "status.batch",
                    batch.id(),
                    batch.name(),
                    words.say("progress.pages", progress.pagesDone(), progress.pagesKnown()),
                    progress.finished() ? words.say("progress.done") : words.say("progress.working"),
                    words.say(verdict(batch.ledger(), "status.balances", "status.indexing", "status.open"))));
        }
    }

    private static String verdict(BatchJson.LedgerJson ledger, String balances, String indexing, String otherwise) {
        if (ledger.balances()) {
            return balances;
        }
        return ledger.accountedFor() ? indexing : otherwise;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceClient.RefusedException("Interrupted");
        }
    }
}
