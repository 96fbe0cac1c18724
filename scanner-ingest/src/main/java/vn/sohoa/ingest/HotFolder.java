package vn.sohoa.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.accession.AccessionLog;
import vn.sohoa.core.accession.AccessionLog.OpenBatch;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.accession.ReceivedFile;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.record.BatchId;

/**
 * Takes in what scanners put into a folder. Each folder in the inbox is a batch of dossiers as for {@link FolderIntake};
 * loose files that are ready at the same time are a batch in which each is a dossier.
 *
 * <ol>
 *   <li>A delivery is left alone until nobody writes to it any more ({@link Inbox}).
 *   <li>A batch is opened; its source is the list of what it takes ({@link Delivery}).
 *   <li>Bytes are staged and lines committed.
 *   <li>Only then each source is moved, if it is still what was read: to {@code done/<batch>/} or
 *       {@code quarantine/<batch>/}. What changed meanwhile stays and is a new delivery.
 *   <li>The batch is completed.
 * </ol>
 *
 * A crash at any point is made good by {@link #resume}, without a line too many or too few.
 */
public final class HotFolder {

    private static final Logger log = LoggerFactory.getLogger(HotFolder.class);

    private final Path folder;
    private final Inbox inbox;
    private final SourceMover mover;
    private final Intake intake;
    private final AccessionLog accessions;

    /** Batches whose lines are committed and whose sources could not all be moved yet. */
    private final Map<BatchId, Committed> committed = new HashMap<>();

    /**
     * Makes the folders {@code inbox}, {@code done} and {@code quarantine} where they are missing.
     *
     * @throws StoreUnavailableException when they cannot be made
     */
    public HotFolder(IngestSettings settings, Intake intake, AccessionLog accessions, InstantSource clock) {
        Path hotFolder = settings.hotFolder().toAbsolutePath().normalize();
        this.folder = hotFolder.resolve("inbox");
        this.inbox = new Inbox(folder, settings.quietPeriod(), clock, new FolderTree());
        this.mover = new SourceMover(folder, hotFolder.resolve("done"), hotFolder.resolve("quarantine"));
        this.intake = intake;
        this.accessions = accessions;
        try {
            Files.createDirectories(folder);
            mover.createFolders();
        } catch (IOException e) {
            throw new StoreUnavailableException("hot folder", e);
        }
    }

    /** @param setAside what of the delivery goes to quarantine */
    private record Committed(Delivery delivery, Set<Delivered> setAside) {}

    /**
     * Looks once: finishes what was interrupted, then takes in what is ready.
     *
     * @return the number of files taken in
     * @throws StoreUnavailableException when the inbox, the staging area or the log fails; nothing is lost, poll again
     */
    public synchronized int poll() {
        int taken = resume();
        Inbox.Ready ready = look();
        if (!ready.files().isEmpty()) {
            taken += takeFiles(ready.files());
        }
        for (List<FolderTree.Folder> content : ready.folders()) {
            taken += takeFolder(content);
        }
        return taken;
    }

    /**
     * Finishes what a crash or a full disk interrupted: commits the lines that are missing, moves the sources, completes
     * the batches. Every poll does so first.
     *
     * @return the number of files taken in, some of them perhaps before the crash
     */
    public synchronized int resume() {
        int taken = 0;
        for (OpenBatch open : accessions.interrupted()) {
            if (open.origin() == Origin.HOT_FOLDER) {
                Optional<Delivery> delivery = Delivery.ofSource(open.source());
                if (delivery.isPresent() && delivery.get().isFrom(folder)) {
                    taken += finish(open.batch(), delivery.get());
                }
            }
        }
        return taken;
    }

    private Inbox.Ready look() {
        Set<Path> busy = committed.values().stream()
                .flatMap(each -> each.delivery().files())
                .map(Delivered::path)
                .collect(Collectors.toSet());
        try {
            return inbox.look(busy);
        } catch (IOException e) {
            throw new StoreUnavailableException("hot folder", e);
        }
    }

    private int takeFiles(List<Delivered> files) {
        List<Plan.Dossier> dossiers = files.stream()
                .flatMap(file -> Planner.file(file).dossiers().stream())
                .toList();
        String first = dossiers.getFirst().name();
        String name = dossiers.size() == 1 ? first : first + " (+" + (dossiers.size() - 1) + ")";
        return take(new Plan(name, OptionalInt.empty(), dossiers), List.of(), false);
    }

    private int takeFolder(List<FolderTree.Folder> content) {
        Path root = content.getFirst().path();
        List<Delivered> clutter = content.stream()
                .flatMap(each -> each.files().stream())
                .filter(file -> FileNames.isClutter(file.name()))
                .toList();
        List<Delivered> along = new ArrayList<>(clutter);
        try {
            Plan plan = Planner.plan(root, folder, content);
            along.addAll(manifests(content, plan));
            return take(plan, along, false);
        } catch (ManifestException e) {
            log.warn("{} is not taken in: {}", FileNames.clean(FileNames.of(root)), e.getMessage());
            return refuse(root, content);
        }
    }

    /** Those that are no lines of their own. */
    private static List<Delivered> manifests(List<FolderTree.Folder> content, Plan plan) {
        Set<URI> lines = plan.dossiers().stream()
                .flatMap(dossier -> dossier.files().stream())
                .map(Delivered::location)
                .collect(Collectors.toSet());
        return content.stream()
                .flatMap(each -> each.files().stream())
                .filter(file -> file.name().equals(Manifest.FILE_NAME) && !lines.contains(file.location()))
                .toList();
    }

    /** All of a delivery whose list of contents is malformed goes to quarantine, with one line saying why. */
    private int refuse(Path root, List<FolderTree.Folder> content) {
        Delivered manifest = Planner.manifest(root, content).orElseThrow();
        List<Delivered> along = content.stream()
                .flatMap(each -> each.files().stream())
                .filter(file -> Planner.isDocument(file) || FileNames.isClutter(file.name()))
                .filter(file -> !file.equals(manifest))
                .toList();
        String name = FileNames.clean(FileNames.of(root));
        Plan.Dossier dossier = new Plan.Dossier(
                name, Delivered.readable(root), List.of(manifest.as(Delivered.Kind.MALFORMED_MANIFEST)));
        return take(new Plan(name, OptionalInt.empty(), List.of(dossier)), along, true);
    }

    private int take(Plan plan, List<Delivered> along, boolean refused) {
        Delivery delivery = new Delivery(folder.toString(), plan.dossiers(), along, refused);
        BatchId batch = accessions.open(Origin.HOT_FOLDER, plan.title(), delivery.toSource(), plan.announced());
        return finish(batch, delivery);
    }

    /** Does what is left to do for an open batch. May be called again at any point. */
    private int finish(BatchId batch, Delivery delivery) {
        int taken = committed.containsKey(batch) ? 0 : commit(batch, delivery);
        if (moveSources(batch, delivery)) {
            accessions.complete(batch);
            committed.remove(batch);
            log.info("Batch {} received from the hot folder", batch);
        }
        return taken;
    }

    private int commit(BatchId batch, Delivery delivery) {
        Set<Delivered> setAside = new HashSet<>();
        int taken = 0;
        for (Plan.Dossier dossier : delivery.dossiers()) {
            List<ReceivedFile> files = new ArrayList<>();
            for (Delivered file : dossier.files()) {
                if (isToBeReceived(batch, file)) {
                    ReceivedFile received = file.receive(intake, source(file));
                    files.add(received);
                    if (received.code().outcome() == LedgerCode.Outcome.QUARANTINED) {
                        setAside.add(file);
                    }
                }
            }
            if (!files.isEmpty() || dossier.files().isEmpty()) {
                accessions.accession(batch, dossier.name(), dossier.source(), dossier.manifest(), files);
            }
            taken += files.size();
        }
        if (delivery.refused()) {
            setAside.addAll(delivery.along());
        }
        committed.put(batch, new Committed(delivery, setAside));
        return taken;
    }

    /** Not what changed since it was listed (a new delivery), and not what an earlier attempt committed and moved. */
    private boolean isToBeReceived(BatchId batch, Delivered file) {
        return file.kind() == Delivered.Kind.MISSING
                || file.isUnchanged()
                || !(Files.exists(file.path(), LinkOption.NOFOLLOW_LINKS) || mover.isMoved(batch, file));
    }

    private boolean moveSources(BatchId batch, Delivery delivery) {
        Set<Delivered> setAside = Optional.ofNullable(committed.get(batch))
                .map(Committed::setAside)
                .orElse(Set.of());
        List<Delivered> sources = delivery.files()
                .filter(file -> file.kind() != Delivered.Kind.MISSING)
                .toList();
        boolean allMoved = true;
        for (Delivered source : sources) {
            allMoved &= mover.move(batch, source, setAside.contains(source));
        }
        mover.removeEmptyFolders(sources.stream());
        return allMoved;
    }

    /** Tells a file from an earlier one of the same name. */
    private static String source(Delivered file) {
        return Delivered.readable(file.path()) + " (" + file.size() + " bytes, " + file.modified() + ")";
    }
}
