package vn.sohoa.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.accession.AccessionLog;
import vn.sohoa.core.accession.AccessionLog.OpenBatch;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.accession.ReceivedFile;
import vn.sohoa.core.record.BatchId;

/**
 * Takes in folder trees and single files where they lie; the sources are only read. A folder that directly holds files
 * is a dossier, named by its path from the given folder; a single file is a dossier of its own. A {@code manifest.json}
 * in the given folder says otherwise ({@link Manifest}), one in the folder of a dossier says what it should hold
 * ({@link DossierManifest}).
 */
public final class FolderIntake {

    private static final Logger log = LoggerFactory.getLogger(FolderIntake.class);

    private final Intake intake;
    private final AccessionLog accessions;
    private final List<Path> own;
    private final Planner planner;

    /** @param own folders of the archive itself, absolute: a delivery neither holds one nor lies in one */
    public FolderIntake(Intake intake, AccessionLog accessions, List<Path> own) {
        this(intake, accessions, own, new FolderTree());
    }

    FolderIntake(Intake intake, AccessionLog accessions, List<Path> own, FolderTree tree) {
        this.intake = intake;
        this.accessions = accessions;
        this.own = List.copyOf(own);
        this.planner = new Planner(tree);
    }

    /** Takes in files and folders as one batch, named and counted as its manifest says or after the first of them. */
    public BatchId receive(List<Path> paths) {
        return receive(paths, "", OptionalInt.empty());
    }

    /**
     * Takes in files and folders as one batch.
     *
     * @param name for people; blank for the manifest's title or the name of the first path
     * @param announcedSheets empty for what the manifests say
     * @throws NotFoundException when one of the paths does not exist; nothing is taken in then
     * @throws ManifestException when a manifest is malformed; nothing is taken in then
     * @throws IllegalArgumentException when a path leads to the archive's own files; nothing is taken in then
     */
    public BatchId receive(List<Path> paths, String name, OptionalInt announcedSheets) {
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("nothing to take in");
        }
        List<Path> roots = paths.stream().map(FolderIntake::root).toList();
        roots.forEach(this::refuseOwn);
        List<Plan> plans = roots.stream().map(planner::plan).toList();

        BatchId batch = accessions.open(
                Origin.FOLDER,
                name.isBlank() ? title(plans) : FileNames.cleanPath(name),
                Sources.of(roots),
                announcedSheets.isPresent() ? announcedSheets : announced(plans));
        take(batch, plans);
        return batch;
    }

    /**
     * Goes on with the batches a crash interrupted, reading their sources again. To be called when nothing else takes in
     * folders.
     */
    public List<BatchId> resume() {
        List<BatchId> resumed = new ArrayList<>();
        for (OpenBatch open : accessions.interrupted()) {
            if (open.origin() == Origin.FOLDER) {
                try {
                    take(
                            open.batch(),
                            Sources.paths(open.source()).stream()
                                    .map(planner::plan)
                                    .toList());
                    resumed.add(open.batch());
                } catch (ManifestException e) {
                    log.error("Batch {} cannot go on: {}", open.batch(), e.getMessage());
                }
            }
        }
        return resumed;
    }

    private void take(BatchId batch, List<Plan> plans) {
        Set<Path> seen = new HashSet<>();
        for (Plan plan : plans) {
            for (Plan.Dossier dossier : plan.dossiers()) {
                List<ReceivedFile> files = new ArrayList<>();
                for (Delivered file : dossier.files()) {
                    if (seen.add(file.path())) { // given paths may overlap
                        files.add(file.receive(intake, source(dossier, file)));
                    }
                }
                if (!files.isEmpty() || dossier.files().isEmpty()) {
                    accessions.accession(batch, dossier.name(), dossier.source(), dossier.manifest(), files);
                }
            }
        }
        accessions.complete(batch);
        log.info("Batch {} received from folders: {} files", batch, seen.size());
    }

    /** The path; where a manifest says the dossier, both, because an edited manifest may move a file before a resume. */
    private static String source(Plan.Dossier dossier, Delivered file) {
        String path = Delivered.readable(file.path());
        return path.startsWith(dossier.source()) ? path : dossier.source() + ": " + path;
    }

    /** A given folder may be a link to one; links inside it are not followed. */
    private static Path root(Path given) {
        Path path = given.toAbsolutePath().normalize();
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new NotFoundException("file or folder", path);
        }
        try {
            return Files.isSymbolicLink(path) && Files.isDirectory(path) ? path.toRealPath() : path;
        } catch (IOException e) {
            return path;
        }
    }

    /** They would be taken in a second time, and more of them while that goes on. */
    private void refuseOwn(Path root) {
        Path real = real(root);
        for (Path folder : own) {
            Path room = real(folder);
            if (room.startsWith(real) || real.startsWith(room)) {
                throw new IllegalArgumentException(FileNames.cleanPath(root.toString())
                        + ": the archive's own files are there, in " + folder
                        + ". Nothing was taken in. Name the folder that holds the scans, and nothing else.");
            }
        }
    }

    /** Without links, as far as it is there. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            Path parent = path.getParent();
            return parent == null ? path : real(parent).resolve(path.getFileName());
        }
    }

    private static String title(List<Plan> plans) {
        String first = plans.getFirst().title();
        return plans.size() == 1 ? first : first + " (+" + (plans.size() - 1) + ")";
    }

    /** The sum, when all of them say. */
    private static OptionalInt announced(List<Plan> plans) {
        int sum = 0;
        for (Plan plan : plans) {
            if (plan.announced().isEmpty()) {
                return OptionalInt.empty();
            }
            sum += plan.announced().getAsInt();
        }
        return OptionalInt.of(sum);
    }
}
