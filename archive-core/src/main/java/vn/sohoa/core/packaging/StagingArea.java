package vn.sohoa.core.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.record.RecordId;

/** Where received bytes and intermediate results live until they are in the archival store. */
public interface StagingArea {

    /**
     * Copies, hashes and flushes the stream to disk. When this returns, the bytes survive a power cut. Staging the same
     * bytes twice keeps one copy. Does not close the stream.
     *
     * @throws IOException when reading the source fails; nothing is kept then
     * @throws vn.sohoa.core.StoreUnavailableException when our disk fails or is full
     */
    StagedFile stage(InputStream source) throws IOException;

    /** The staged bytes with this digest; the file exists from {@link #stage} until {@link #release}. */
    Path original(Digest digest);

    /** A folder of the record's own for intermediate results; created when missing. */
    Path workFolder(RecordId record);

    /** Forgets original and work folder of a record that is preserved. Idempotent. */
    void release(RecordId record, Digest digest);
}
