package vn.sohoa.bench.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import vn.sohoa.bench.pages.WorkFolder;
import vn.sohoa.bench.turns.Course;
import vn.sohoa.bench.turns.Side;
import vn.sohoa.bench.turns.Task;
import vn.sohoa.core.packaging.Aip;
import vn.sohoa.core.packaging.ContentPath;
import vn.sohoa.core.packaging.DossierLayout;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.storage.ocfl.OcflArchivalStore;
import vn.sohoa.storage.ocfl.StorageRoot;

/**
 * Whole dossiers as OCFL objects, beside a loop that puts just as many objects with the same bytes, inventories and all:
 * what the bookkeeping of OCFL costs.
 */
final class DossierCourse implements Course, AutoCloseable {

    private static final String BARE = "bare/";
    private static final int DOSSIERS = 8;
    private static final int PAGES = 3;

    /** As our adapter does. */
    private static final int UPLOADS_AT_ONCE = 4;

    private final Bucket bucket;
    private final WorkFolder folder;
    private final BareStore bare;
    private final ExecutorService uploads = Executors.newFixedThreadPool(UPLOADS_AT_ONCE);
    private final Map<ContentPath, Path> files;
    private final List<Path> objects = new ArrayList<>();
    private final Listing dossier;
    private Listing root = Listing.EMPTY;
    private @Nullable OcflArchivalStore store;

    /** @param folder for sources, and for what the store keeps beside the bucket */
    DossierCourse(Bucket bucket, WorkFolder folder) throws IOException {
        this.bucket = bucket;
        this.folder = folder;
        bare = BareStore.prompt(bucket);
        files = sources(folder.fresh("dossier"));
        dossier = learn();
    }

    /** How many objects, and their bytes. */
    private record Listing(int objects, long bytes) {

        static final Listing EMPTY = new Listing(0, 0);

        static Listing of(List<BareStore.Listed> found) {
            return new Listing(
                    found.size(),
                    found.stream().mapToLong(BareStore.Listed::bytes).sum());
        }

        Listing without(Listing others) {
            return new Listing(objects - others.objects, bytes - others.bytes);
        }
    }

    @Override
    public List<Task> tasks() {
        return List.of(new Task(
                "dossiers of " + dossier.objects() + " objects",
                DOSSIERS,
                new Task.Size(dossier.objects(), dossier.bytes()),
                List.of(
                        new Side("Sohoa, OCFL", (round, piece) -> open().store(aip())),
                        new Side("bare SDK, loop", (round, piece) -> putAll(BARE + piece))),
                Optional.empty()));
    }

    @Override
    public void begin(int round) throws IOException {
        store = new OcflArchivalStore(StorageRoot.bucket(bucket.under("ocfl-" + round)), folder.fresh("ocfl"));
        root = Listing.of(bare.list("ocfl-" + round + "/"));
    }

    @Override
    public void end(int round) throws IOException {
        open().close();
        Listing ours = Listing.of(bare.list("ocfl-" + round + "/")).without(root);
        Listing theirs = Listing.of(bare.list(BARE));
        if (!ours.equals(theirs)) {
            throw new IOException("not the same work: " + ours + " beside " + theirs);
        }
        bare.delete("ocfl-" + round + "/");
        bare.delete(BARE);
    }

    @Override
    public void close() throws IOException {
        uploads.shutdownNow();
        bare.close();
    }

    private OcflArchivalStore open() {
        return Objects.requireNonNull(store, "before the first round");
    }

    private Aip aip() {
        return new Aip(DossierId.random(), "Measured", Instant.EPOCH, files);
    }

    /** Stores one dossier, and fetches the objects it became. */
    private Listing learn() throws IOException {
        String prefix = "learn";
        List<BareStore.Listed> all;
        try (OcflArchivalStore first =
                new OcflArchivalStore(StorageRoot.bucket(bucket.under(prefix)), folder.fresh("ocfl"))) {
            List<BareStore.Listed> before = bare.list(prefix + "/");
            first.store(aip());
            all = new ArrayList<>(bare.list(prefix + "/"));
            all.removeAll(before);
        }
        Path copies = folder.fresh("objects");
        for (BareStore.Listed object : all) {
            Path copy = copies.resolve(String.valueOf(objects.size()));
            bare.download(object.key(), copy);
            objects.add(copy);
        }
        bare.delete(prefix + "/");
        return Listing.of(all);
    }

    private void putAll(String prefix) throws IOException, InterruptedException {
        List<Future<?>> pending = new ArrayList<>();
        for (Path object : objects) {
            pending.add(uploads.submit(() -> {
                bare.putAndCheck(object, prefix + "/" + object.getFileName());
                return object;
            }));
        }
        try {
            for (Future<?> each : pending) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    /** Of a record with so many pages, as large as they usually are. */
    private static Map<ContentPath, Path> sources(Path folder) throws IOException {
        RecordId record = RecordId.random();
        Map<ContentPath, Integer> sizes = new HashMap<>();
        sizes.put(DossierLayout.METS, 30_000);
        sizes.put(DossierLayout.original(record, "pdf"), 600_000 * PAGES);
        sizes.put(DossierLayout.preservation(record), 650_000 * PAGES);
        sizes.put(DossierLayout.text(record), 2_000 * PAGES);
        for (int page = 1; page <= PAGES; page++) {
            sizes.put(DossierLayout.alto(record, page), 40_000 + page);
            sizes.put(DossierLayout.words(record, page), 20_000 + page);
        }
        Map<ContentPath, Path> files = new HashMap<>();
        for (Map.Entry<ContentPath, Integer> size : sizes.entrySet()) {
            Path file = folder.resolve(String.valueOf(files.size()));
            files.put(size.getKey(), NoiseFile.write(file, size.getValue()));
        }
        return files;
    }
}
