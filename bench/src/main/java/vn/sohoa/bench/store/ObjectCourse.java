package vn.sohoa.bench.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sohoa.bench.turns.Course;
import vn.sohoa.bench.turns.Side;
import vn.sohoa.bench.turns.Task;
import vn.sohoa.storage.s3.MinioCloudClient;

/** Single objects of usual sizes through our adapter and through the bare SDK: written, read, asked for. */
final class ObjectCourse implements Course, AutoCloseable {

    private static final String OURS = "Sohoa";
    private static final String BARE = "bare SDK";
    private static final String TRUSTING = "bare SDK, unchecked";
    private static final String AS_IT_COMES = "bare SDK, own sockets";
    private static final double LIMIT = 1.15;

    /** Reading is short, so each object is read several times. */
    private static final int READS = 4;

    private static final int LOOKS = 200;

    private final MinioCloudClient ours;
    private final BareStore bare;
    private final BareStore asItComes;
    private final List<Kind> kinds;

    /** @param folder for the files that are sent */
    ObjectCourse(Bucket bucket, Path folder) throws IOException {
        ours = new MinioCloudClient(bucket.under(OURS));
        bare = BareStore.prompt(bucket);
        asItComes = BareStore.asItComes(bucket);
        kinds = List.of(
                Kind.write(folder, "ALTO, 40 kB", 40_000, 40),
                Kind.write(folder, "page, 600 kB", 600_000, 30),
                Kind.write(folder, "original, 20 MB in 2 parts", 20_000_000, 5));
    }

    private record Kind(String name, int bytes, int count, Path file) {

        static Kind write(Path folder, String name, int bytes, int count) throws IOException {
            return new Kind(name, bytes, count, NoiseFile.write(folder.resolve(bytes + ".bin"), bytes));
        }

        /** There are so many objects; later pieces come back to the first. */
        String path(int round, int piece) {
            return round + "/" + bytes + "/" + piece % count;
        }
    }

    @Override
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        kinds.forEach(kind -> tasks.add(write(kind)));
        kinds.forEach(kind -> tasks.add(read(kind)));
        tasks.add(look(kinds.getFirst()));
        return tasks;
    }

    private Task write(Kind kind) {
        List<Side> sides = new ArrayList<>();
        sides.add(new Side(OURS, (round, piece) -> ours.uploadFile(kind.file(), kind.path(round, piece))));
        sides.add(new Side(
                BARE, (round, piece) -> bare.putAndCheck(kind.file(), BARE + "/" + kind.path(round, piece))));
        if (kind.bytes() < Bucket.PART_SIZE) {
            sides.add(new Side(
                    TRUSTING, (round, piece) -> bare.put(kind.file(), TRUSTING + "/" + kind.path(round, piece))));
            sides.add(new Side(
                    AS_IT_COMES,
                    (round, piece) -> asItComes.putAndCheck(kind.file(), AS_IT_COMES + "/" + kind.path(round, piece))));
        }
        return new Task(
                "write " + kind.name(), kind.count(), new Task.Size(1, kind.bytes()), sides, Optional.of(LIMIT));
    }

    private Task read(Kind kind) {
        List<Side> sides = List.of(
                new Side(OURS, (round, piece) -> drain(kind.path(round, piece))),
                new Side(BARE, (round, piece) -> bare.read(BARE + "/" + kind.path(round, piece))));
        return new Task(
                "read " + kind.name(), READS * kind.count(), new Task.Size(1, kind.bytes()), sides, Optional.of(LIMIT));
    }

    private Task look(Kind kind) {
        List<Side> sides = List.of(
                new Side(OURS, (round, piece) -> ours.head(kind.path(round, piece))),
                new Side(BARE, (round, piece) -> bare.look(BARE + "/" + kind.path(round, piece))));
        return new Task("ask for size and checksum", LOOKS, new Task.Size(1, 0), sides, Optional.of(LIMIT));
    }

    private void drain(String path) throws IOException {
        try (InputStream content = ours.downloadStream(path)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    @Override
    public void end(int round) throws IOException {
        for (String side : List.of(OURS, BARE, TRUSTING, AS_IT_COMES)) {
            bare.delete(side + "/");
        }
    }

    @Override
    public void close() throws IOException {
        ours.close();
        bare.close();
        asItComes.close();
    }
}
