package vn.sohoa.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Watches a folder for deliveries that nobody writes to any more. Slow network copies pause, so an entry is ready only
 * when names, sizes and times of all that is in it stay the same over at least two looks and the quiet period, and every
 * file can be opened.
 */
final class Inbox {

    /** A file nobody lets us open is reported after this many quiet periods instead of being waited for. */
    private static final int PATIENCE = 30;

    private final Path folder;
    private final Duration quietPeriod;
    private final InstantSource clock;
    private final FolderTree tree;

    private static final Watched NEVER = new Watched(List.of(), Instant.EPOCH, 0);

    private Map<Path, Watched> watched = Map.of();

    Inbox(Path folder, Duration quietPeriod, InstantSource clock, FolderTree tree) {
        this.folder = folder;
        this.quietPeriod = quietPeriod;
        this.clock = clock;
        this.tree = tree;
    }

    /**
     * What is ready.
     *
     * @param files loose ones
     * @param folders each with what is in it, itself first
     */
    record Ready(List<Delivered> files, List<List<FolderTree.Folder>> folders) {}

    /** @param content of the entry; a loose file is the only one in a folder of the inbox's path */
    private record Watched(List<FolderTree.Folder> content, Instant since, int looks) {

        Watched again() {
            return new Watched(content, since, looks + 1);
        }

        List<Delivered> files() {
            return content.stream().flatMap(folder -> folder.files().stream()).toList();
        }
    }

    /** @param busy what is being taken already */
    Ready look(Set<Path> busy) throws IOException {
        Instant now = clock.instant();
        Map<Path, Watched> seen = new LinkedHashMap<>();
        for (Path entry : tree.list(folder)) {
            List<FolderTree.Folder> content = content(entry, busy);
            if (content.stream().flatMap(each -> each.files().stream()).anyMatch(Planner::isDocument)) {
                Watched before = watched.getOrDefault(entry, NEVER);
                seen.put(entry, before.content().equals(content) ? before.again() : new Watched(content, now, 1));
            }
        }
        watched = seen;
        return ready(now);
    }

    private Ready ready(Instant now) {
        List<Delivered> files = new ArrayList<>();
        List<List<FolderTree.Folder>> folders = new ArrayList<>();
        for (Watched entry : watched.values()) {
            if (!isReady(entry, now)) {
                continue;
            }
            if (entry.content().getFirst().path().equals(folder)) {
                files.addAll(entry.files());
            } else {
                folders.add(entry.content());
            }
        }
        return new Ready(files, folders);
    }

    private List<FolderTree.Folder> content(Path entry, Set<Path> busy) {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            return FileNames.isTemporary(FileNames.of(entry))
                    ? List.of()
                    : tree.walk(entry).stream().map(each -> without(busy, each)).toList();
        }
        return List.of(without(busy, new FolderTree.Folder(folder, List.of(FolderTree.look(entry)))));
    }

    private static FolderTree.Folder without(Set<Path> busy, FolderTree.Folder folder) {
        return new FolderTree.Folder(
                folder.path(),
                folder.files().stream()
                        .filter(file -> !busy.contains(file.path()))
                        .toList());
    }

    private boolean isReady(Watched entry, Instant now) {
        Duration quiet = Duration.between(entry.since(), now);
        return entry.looks() >= 2
                && quiet.compareTo(quietPeriod) >= 0
                && (quiet.compareTo(quietPeriod.multipliedBy(PATIENCE)) >= 0
                        || entry.files().stream().filter(Planner::isDocument).allMatch(Inbox::canBeOpened));
    }

    /** Some systems lock a file that is being written. What is no file at all is not waited for. */
    private static boolean canBeOpened(Delivered file) {
        if (file.kind() != Delivered.Kind.FILE) {
            return true;
        }
        try (InputStream stream = file.open()) {
            return stream.available() >= 0;
        } catch (IOException e) {
            return false;
        }
    }
}
