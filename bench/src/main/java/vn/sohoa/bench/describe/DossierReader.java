package vn.sohoa.bench.describe;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import vn.sohoa.bench.report.Figures;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.ocr.DocumentWorkers;
import vn.sohoa.ocr.PageReading;
import vn.sohoa.testing.papers.TestDossier;
import vn.sohoa.testing.papers.TestDossier.ScannedFile;

/** Has the pages of dossiers recognised as the archive does, as many at a time as there are workers. */
final class DossierReader {

    /** Pages from one line about the progress to the next. */
    private static final int STEP = 20;

    private final DocumentWorkers workers;
    private final int atATime;
    private final CpuClock clock;
    private final PrintStream progress;
    private final AtomicInteger done = new AtomicInteger();

    DossierReader(DocumentWorkers workers, int atATime, CpuClock clock, PrintStream progress) {
        this.workers = workers;
        this.atATime = atATime;
        this.clock = clock;
        this.progress = progress;
    }

    List<ReadDossier> read(String set, List<TestDossier> dossiers) throws InterruptedException, ExecutionException {
        int all = dossiers.stream().mapToInt(TestDossier::pages).sum();
        done.set(0);
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(atATime)) {
            List<List<Future<DossierPage>>> pending = dossiers.stream()
                    .map(dossier -> pages(
                            dossier,
                            page -> threads.submit(() -> {
                                DossierPage read = read(page);
                                tell(set, all, begun);
                                return read;
                            })))
                    .toList();
            List<ReadDossier> read = new ArrayList<>();
            for (int i = 0; i < dossiers.size(); i++) {
                List<DossierPage> pages = new ArrayList<>();
                for (Future<DossierPage> page : pending.get(i)) {
                    pages.add(page.get());
                }
                read.add(new ReadDossier(dossiers.get(i), pages, codes(dossiers.get(i), pages)));
            }
            return read;
        }
    }

    private PageCodes codes(TestDossier dossier, List<DossierPage> pages) {
        Map<PageId, DossierPage> byId = pages.stream().collect(Collectors.toMap(DossierPage::id, page -> page));
        Map<RecordId, Path> files =
                dossier.files().stream().collect(Collectors.toMap(file -> record(file.path()), ScannedFile::path));
        return id -> {
            Path file = Objects.requireNonNull(files.get(id.record()));
            return Objects.requireNonNull(byId.get(id))
                    .words()
                    .map(words -> workers.codes(file, id.number(), words.rotation()))
                    .orElse(List.of());
        };
    }

    private static RecordId record(Path file) {
        return new RecordId(UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private record Place(Path file, int number) {}

    private interface Reading {
        Future<DossierPage> begin(Place page);
    }

    private static List<Future<DossierPage>> pages(TestDossier dossier, Reading reading) {
        List<Future<DossierPage>> pages = new ArrayList<>();
        for (ScannedFile file : dossier.files()) {
            for (int number = 1; number <= file.pages(); number++) {
                pages.add(reading.begin(new Place(file.path(), number)));
            }
        }
        return pages;
    }

    private DossierPage read(Place page) {
        PageReading reading = PageReading.of(workers, page.file(), page.number());
        clock.look(workers.pids());
        PageId id = new PageId(record(page.file()), page.number());
        return switch (reading) {
            case PageReading.Read read -> new DossierPage(id, false, Optional.of(read.page()));
            case PageReading.Blank blank -> new DossierPage(id, true, Optional.of(blank.page()));
            case PageReading.Unreadable unreadable -> new DossierPage(id, false, Optional.empty());
        };
    }

    private void tell(String set, int all, long begun) {
        int now = done.incrementAndGet();
        if (now % STEP == 0 || now == all) {
            Duration left = Duration.ofNanos((System.nanoTime() - begun) / now * (all - now));
            progress.println(
                    "Reading " + set + ": " + now + " of " + all + " pages; about " + Figures.rough(left) + " left");
        }
    }
}
