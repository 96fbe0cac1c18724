package vn.sohoa.testing.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.sohoa.core.fixity.Digest;

/** All files below a folder. */
public final class FileTree {

    private FileTree() {}

    /** The digest of each, by its path below the folder; two trees are the same when these are equal. */
    public static Map<String, Digest> digests(Path folder) throws IOException {
        Map<String, Digest> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(folder.relativize(file).toString(), Digest.of(file));
            }
        }
        return digests;
    }
}
