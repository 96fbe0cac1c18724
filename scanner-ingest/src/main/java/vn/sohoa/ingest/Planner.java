package vn.sohoa.ingest;

import static vn.sohoa.core.describe.Manifest.NONE;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.sohoa.core.text.VietnameseText;

/**
 * Reads a delivered file or folder and plans its dossiers: as its manifest says, else one for every folder that directly
 * holds files, whose {@link DossierManifest} is none of them.
 */
final class Planner {

    /** The dossier of what a manifest does not list. */
    static final String UNLISTED = "(ngoài bảng kê)";

    private final FolderTree tree;

    Planner(FolderTree tree) {
        this.tree = tree;
    }

    /**
     * @param delivery a file, a folder, or a place where there is nothing any more
     * @throws ManifestException when the delivery's list of contents is malformed
     */
    Plan plan(Path delivery) {
        return Files.isDirectory(delivery, LinkOption.NOFOLLOW_LINKS)
                ? plan(delivery, delivery, tree.walk(delivery))
                : file(FolderTree.look(delivery));
    }

    /**
     * @param base dossiers are named by their path from here: the delivered folder or the one it lies in
     * @param folders what is in the delivered folder
     * @throws ManifestException when the delivery's list of contents is malformed
     */
    static Plan plan(Path delivery, Path base, List<FolderTree.Folder> folders) {
        return manifest(delivery, folders)
                .filter(manifest -> !Manifest.isOfDossier(manifest))
                .map(manifest -> listed(delivery, folders, Manifest.read(manifest)))
                .orElseGet(() -> byFolder(delivery, base, folders));
    }

    /** The list of contents of a delivered folder. */
    static Optional<Delivered> manifest(Path delivery, List<FolderTree.Folder> folders) {
        Path list = delivery.resolve(Manifest.FILE_NAME);
        return folders.getFirst().files().stream()
                .filter(file -> file.path().equals(list))
                .findFirst();
    }

    /** A file is a dossier of its own. */
    static Plan file(Delivered file) {
        String name = FileNames.withoutExtension(FileNames.clean(file.name()));
        return new Plan(
                name,
                OptionalInt.empty(),
                List.of(new Plan.Dossier(name, Delivered.readable(file.path()), List.of(file))));
    }

    /** False for what is never taken in: temporary and hidden files, and what file managers leave behind. */
    static boolean isDocument(Delivered file) {
        return file.kind() == Delivered.Kind.UNREADABLE_FOLDER
                || !(FileNames.isTemporary(file.name()) || FileNames.isClutter(file.name()));
    }

    private static Plan byFolder(Path delivery, Path base, List<FolderTree.Folder> folders) {
        List<Plan.Dossier> dossiers = folders.stream()
                .map(folder -> dossier(folder, base))
                .filter(dossier ->
                        !dossier.files().isEmpty() || !dossier.manifest().equals(NONE))
                .toList();
        return new Plan(FileNames.clean(FileNames.of(delivery)), OptionalInt.empty(), dossiers);
    }

    private static Plan listed(Path delivery, List<FolderTree.Folder> folders, Manifest manifest) {
        Map<String, Delivered> present = new LinkedHashMap<>();
        for (FolderTree.Folder folder : folders) {
            for (Delivered file : folder.files()) {
                String path = delivery.relativize(file.path()).toString().replace('\\', '/');
                present.put(VietnameseText.nfc(path), file);
            }
        }
        present.remove(Manifest.FILE_NAME);
        List<Plan.Dossier> dossiers = new ArrayList<>();
        String source = Delivered.readable(delivery);
        for (Manifest.Listed listed : manifest.dossiers()) {
            List<Delivered> files = new ArrayList<>();
            for (String path : listed.files()) {
                files.add(Optional.ofNullable(present.remove(path)).orElseGet(() -> missing(delivery, path)));
            }
            String name = FileNames.cleanPath(listed.name());
            dossiers.add(new Plan.Dossier(name, source + "#" + (dossiers.size() + 1), listed.contents(), files));
        }
        List<Delivered> unlisted =
                present.values().stream().filter(Planner::isDocument).toList();
        if (!unlisted.isEmpty()) {
            dossiers.add(new Plan.Dossier(UNLISTED, source + "#unlisted", unlisted));
        }
        String title = manifest.title().isEmpty() ? FileNames.of(delivery) : manifest.title();
        return new Plan(FileNames.cleanPath(title), manifest.announcedSheets(), dossiers);
    }

    private static Plan.Dossier dossier(FolderTree.Folder folder, Path base) {
        String name = folder.path().equals(base)
                ? FileNames.of(base)
                : base.relativize(folder.path()).toString().replace('\\', '/');
        List<Delivered> files = new ArrayList<>();
        vn.sohoa.core.describe.Manifest manifest = NONE;
        for (Delivered file : folder.files()) {
            if (!file.name().equals(Manifest.FILE_NAME)) {
                files.add(file);
                continue;
            }
            try {
                manifest = DossierManifest.read(file);
            } catch (ManifestException e) {
                files.add(file.as(Delivered.Kind.MALFORMED_DOSSIER_MANIFEST));
            }
        }
        files.removeIf(file -> !isDocument(file));
        return new Plan.Dossier(FileNames.cleanPath(name), Delivered.readable(folder.path()), manifest, files);
    }

    private static Delivered missing(Path delivery, String path) {
        try {
            return Delivered.of(delivery.resolve("./" + path), Delivered.Kind.MISSING);
        } catch (InvalidPathException e) {
            return Delivered.of(delivery.resolve(FileNames.clean(path)), Delivered.Kind.MISSING);
        }
    }
}
