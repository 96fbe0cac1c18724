package vn.sohoa.storage.ocfl;

import io.ocfl.api.exception.FixityCheckException;
import io.ocfl.api.io.FixityCheckInputStream;
import java.io.FilterInputStream;
import java.io.IOException;

/** A file of the archive that is compared with its digest while it is read: whoever reaches its end has had the right bytes. */
final class VerifiedContent extends FilterInputStream {

    private final FixityCheckInputStream content;
    private final String id;

    VerifiedContent(FixityCheckInputStream content, String id) {
        super(content);
        this.content = content;
        this.id = id;
    }

    @Override
    public int read() throws IOException {
        int read = content.read();
        if (read < 0) {
            verify();
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = content.read(buffer, offset, length);
        if (read < 0) {
            verify();
        }
        return read;
    }

    /** Bytes that were skipped would be missing from the digest. */
    @Override
    public long skip(long count) throws IOException {
        return count <= 0 ? 0 : readNBytes((int) Math.min(count, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void verify() {
        try {
            content.checkFixity();
        } catch (FixityCheckException e) {
            throw new DamagedObjectException("object " + id, e);
        }
    }
}
