package vn.sohoa.storage.ocfl;

import io.ocfl.core.storage.common.Storage;
import java.io.IOException;
import java.nio.file.Path;
import vn.sohoa.storage.s3.S3Settings;

/** Where an OCFL storage root is, or shall be: a folder, or a bucket of an S3 server. Its text form is for people. */
public abstract sealed class StorageRoot permits FolderRoot, BucketRoot {

    /** The file that makes it one. */
    static final String DECLARATION = "0=ocfl_1.1";

    StorageRoot() {}

    public static StorageRoot folder(Path folder) {
        return new FolderRoot(folder);
    }

    public static StorageRoot bucket(S3Settings settings) {
        return new BucketRoot(settings);
    }

    /**
     * Whether there is an archive. Makes nothing.
     *
     * @throws vn.sohoa.core.StoreUnavailableException when the place does not answer
     */
    public abstract boolean holdsArchive();

    /** Whether there is nothing at all. Makes nothing. */
    abstract boolean isEmpty();

    /**
     * To read and write; makes the folder or bucket where it is missing. The caller closes it.
     *
     * @param copies a local folder for files on their way
     */
    abstract Storage open(Path copies) throws IOException;

    @Override
    public abstract String toString();
}
