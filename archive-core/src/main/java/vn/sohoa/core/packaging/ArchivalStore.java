package vn.sohoa.core.packaging;

import java.io.InputStream;
import java.util.List;
import vn.sohoa.core.record.DossierId;

/** The archive itself: one versioned object per dossier. It is the truth; catalogue and index can be rebuilt from it. */
public interface ArchivalStore {

    /**
     * Writes the package as a new version. Atomic: a reader sees the previous version or this one. Idempotent: a package
     * with exactly the content of the current version adds none.
     *
     * @return the number of the version that now holds the package, from 1
     */
    int store(Aip aip);

    /**
     * Opens a file of the current version; the caller closes the stream. What is read is compared with its digest: the read
     * that would reach the end of other bytes than were stored throws an {@link vn.sohoa.core.ArchiveException}.
     *
     * @throws vn.sohoa.core.NotFoundException when the dossier or the path does not exist
     */
    InputStream open(DossierId dossier, ContentPath path);

    /**
     * The paths of the current version, sorted.
     *
     * @throws vn.sohoa.core.NotFoundException when the dossier does not exist
     */
    List<ContentPath> list(DossierId dossier);

    /**
     * Asks for a sign of life, without reading or writing a dossier. May take as long as the store takes to say nothing.
     *
     * @throws vn.sohoa.core.StoreUnavailableException when it does not answer, or is not there any more
     */
    void check();

    /** All dossiers of the store, in no particular order. */
    List<DossierId> dossiers();

    /**
     * Checks structure and digests of all versions.
     *
     * @return one sentence per problem; empty when the object is sound
     * @throws vn.sohoa.core.NotFoundException when the dossier does not exist
     */
    List<String> validate(DossierId dossier);
}
