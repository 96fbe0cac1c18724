package vn.sohoa.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Walks a folder tree in the order a person would, without following links; what cannot be listed is part of the result. */
final class FolderTree {

    private static final Logger log = LoggerFactory.getLogger(FolderTree.class);

    private static final Comparator<Path> BY_NAME = Comparator.comparing(FileNames::of, NaturalOrder.INSTANCE);

    private final Lister lister;

    FolderTree() {
        this(FolderTree::names);
    }

    FolderTree(Lister lister) {
        this.lister = lister;
    }

    /** Lists what a folder directly holds. */
    @FunctionalInterface
    interface Lister {
        List<Path> list(Path folder) throws IOException;
    }

    /**
     * A folder and what it directly holds, temporary files and clutter included. An unreadable folder holds one entry:
     * itself.
     */
    record Folder(Path path, List<Delivered> files) {

        Folder {
            files = List.copyOf(files);
        }
    }

    /** The folder itself first, then those below it; hidden ones are left out. */
    List<Folder> walk(Path root) {
        List<Folder> folders = new ArrayList<>();
        walk(root, folders);
        return folders;
    }

    /** What a folder directly holds, sorted. */
    List<Path> list(Path folder) throws IOException {
        return lister.list(folder).stream().sorted(BY_NAME).toList();
    }

    private void walk(Path path, List<Folder> folders) {
        List<Delivered> files = new ArrayList<>();
        List<Path> below = new ArrayList<>();
        try {
            for (Path entry : list(path)) {
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    below.add(entry);
                } else {
                    files.add(look(entry));
                }
            }
        } catch (IOException e) {
            log.warn(
                    "Folder {} cannot be listed: {}",
                    FileNames.cleanPath(path.toString()),
                    e.getClass().getSimpleName());
            folders.add(new Folder(path, List.of(Delivered.of(path, Delivered.Kind.UNREADABLE_FOLDER))));
            return;
        }
        folders.add(new Folder(path, files));
        below.stream()
                .filter(folder -> !FileNames.isTemporary(FileNames.of(folder)))
                .forEach(folder -> walk(folder, folders));
    }

    /** What vanishes while being listed is still listed: reading it will find it gone. */
    static Delivered look(Path entry) {
        try {
            return Delivered.of(entry);
        } catch (IOException e) {
            return Delivered.of(entry, Delivered.Kind.FILE);
        }
    }

    private static List<Path> names(Path folder) throws IOException {
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            List<Path> names = new ArrayList<>();
            stream.forEach(names::add);
            return names;
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }
}
