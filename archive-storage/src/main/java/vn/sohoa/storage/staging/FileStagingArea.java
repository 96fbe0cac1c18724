package vn.sohoa.storage.staging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.packaging.StagedFile;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.storage.disk.Disk;
import vn.sohoa.storage.disk.FolderLock;

/**
 * A staging area in a folder: {@code originals/ab/abcd…} by digest, {@code work/<record>}, and {@code incoming} for what
 * is being copied. One process per folder.
 */
public final class FileStagingArea implements StagingArea, AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final FolderLock lock;
    private final Path originals;
    private final Path work;
    private final Path incoming;

    /**
     * Opens or creates the area; what an earlier process was copying when it died is forgotten.
     *
     * @throws vn.sohoa.storage.disk.FolderInUseException when it is open already
     */
    public FileStagingArea(Path folder) {
        originals = folder.resolve("originals");
        work = folder.resolve("work");
        incoming = folder.resolve("incoming");
        try {
            lock = FolderLock.take(folder, "staging area");
            Disk.deleteTree(incoming);
            Files.createDirectories(incoming);
            Files.createDirectories(work);
            createShelves();
            Disk.force(folder);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    @Override
    public StagedFile stage(InputStream source) throws IOException {
        Path copy = newCopy();
        try {
            StagedFile file = copy(source, copy);
            keep(copy, original(file.digest()));
            return file;
        } finally {
            discard(copy);
        }
    }

    @Override
    public Path original(Digest digest) {
        return originals.resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
    }

    @Override
    public Path workFolder(RecordId record) {
        try {
            return Files.createDirectories(work.resolve(record.toString()));
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    @Override
    public void release(RecordId record, Digest digest) {
        try {
            Disk.deleteTree(work.resolve(record.toString()));
            Files.deleteIfExists(original(digest));
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    /** All shelves at once and flushed, so that staging needs to flush only the shelf it puts a file on. */
    private void createShelves() throws IOException {
        for (int shelf = 0; shelf < 256; shelf++) {
            Files.createDirectories(originals.resolve(HexFormat.of().toHexDigits((byte) shelf)));
        }
        Disk.force(originals);
    }

    /** A failing read is the source's fault and stays an IOException; a failing write is ours. */
    private static StagedFile copy(InputStream source, Path target) throws IOException {
        MessageDigest sha256 = sha256();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (Output output = new Output(target)) {
            for (int length = source.read(buffer); length >= 0; length = source.read(buffer)) {
                output.write(buffer, length);
                sha256.update(buffer, 0, length);
                size += length;
            }
        }
        return new StagedFile(Digest.of(sha256.digest()), size);
    }

    /** Over the copy that may be there already: it holds the same bytes, and ours are known to be on the disk. */
    private static void keep(Path copy, Path original) {
        try {
            Disk.force(copy);
            Files.move(copy, original, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Disk.forceParent(original);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private Path newCopy() {
        try {
            return Files.createTempFile(incoming, "", "");
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private static void discard(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private static StoreUnavailableException unavailable(IOException e) {
        return new StoreUnavailableException("staging area", e);
    }

    /** A file that says whose fault it is when it cannot be written. */
    private static final class Output implements AutoCloseable {

        private final OutputStream file;

        Output(Path target) {
            try {
                file = Files.newOutputStream(target);
            } catch (IOException e) {
                throw unavailable(e);
            }
        }

        void write(byte[] bytes, int length) {
            try {
                file.write(bytes, 0, length);
            } catch (IOException e) {
                throw unavailable(e);
            }
        }

        @Override
        public void close() {
            try {
                file.close();
            } catch (IOException e) {
                throw unavailable(e);
            }
        }
    }
}
