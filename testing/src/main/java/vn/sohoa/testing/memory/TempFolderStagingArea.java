package vn.sohoa.testing.memory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.packaging.StagedFile;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.record.RecordId;

/** Stages small files in a folder of the test; nothing is flushed. */
public final class TempFolderStagingArea implements StagingArea {

    private final Path folder;

    public TempFolderStagingArea(Path folder) {
        this.folder = folder;
    }

    @Override
    public StagedFile stage(InputStream source) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        source.transferTo(bytes);
        try {
            Digest digest = Digest.of(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
            Files.createDirectories(folder);
            Files.write(original(digest), bytes.toByteArray());
            return new StagedFile(digest, bytes.size());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Path original(Digest digest) {
        return folder.resolve(digest.toString());
    }

    @Override
    public Path workFolder(RecordId record) {
        try {
            return Files.createDirectories(folder.resolve("work").resolve(record.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void release(RecordId record, Digest digest) {
        try {
            Files.deleteIfExists(original(digest));
            Files.deleteIfExists(folder.resolve("work").resolve(record.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
