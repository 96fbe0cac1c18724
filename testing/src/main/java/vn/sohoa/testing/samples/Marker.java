package vn.sohoa.testing.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says in the tree of truths which samples were written completely: version and seed, then each file and its size. */
final class Marker {

    private static final String NAME = "complete.tsv";

    private final Path scans;
    private final Path file;
    private final String edition;

    Marker(Path scans, Path truths, int version, long seed) {
        this.scans = scans;
        this.file = truths.resolve(NAME);
        this.edition = "version " + version + "\tseed " + seed;
    }

    /** Whether this edition was written and each of its files is still there in its length. */
    boolean isComplete() throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        List<String> lines = Files.readAllLines(file);
        return lines.size() > 1 && lines.getFirst().equals(edition) && lines.equals(lines(files(lines)));
    }

    /** Deletes the scans of whatever edition was written before. */
    void clear() throws IOException {
        if (Files.isRegularFile(file)) {
            for (Path old : files(Files.readAllLines(file))) {
                Files.deleteIfExists(scans.resolve(old));
            }
            Files.delete(file);
        }
    }

    void write(List<Path> files) throws IOException {
        Files.write(file, lines(files));
    }

    private static List<Path> files(List<String> lines) {
        return lines.stream()
                .skip(1)
                .map(line -> Path.of(line.substring(line.indexOf('\t') + 1)))
                .toList();
    }

    private List<String> lines(List<Path> files) throws IOException {
        List<String> lines = new ArrayList<>(List.of(edition));
        for (Path each : files) {
            Path scan = scans.resolve(each);
            lines.add((Files.isRegularFile(scan) ? Files.size(scan) : -1) + "\t" + each);
        }
        return lines;
    }
}
