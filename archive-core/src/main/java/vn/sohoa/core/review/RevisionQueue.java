package vn.sohoa.core.review;

import java.util.List;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.Manifest;
import vn.sohoa.core.digitise.PageFacts;
import vn.sohoa.core.digitise.PreservationQueue.DescribedDossier;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;

/**
 * Preserved dossiers of which the catalogue knows more than the archive holds: people answered questions, or somebody wants
 * the pages read again.
 */
public interface RevisionQueue {

    /** Those with answers first, then those to be read again. */
    List<DossierId> awaiting(int limit);

    /** @throws vn.sohoa.core.NotFoundException when there is no such preserved dossier */
    Revisable get(DossierId dossier);

    /**
     * Asks for the pages of a dossier to be read again. Idempotent until that is done.
     *
     * @throws vn.sohoa.core.NotFoundException when there is no such preserved dossier in a batch that is digitised
     */
    void readAgain(DossierId dossier);

    /**
     * The same for every preserved dossier of the batches that are digitised.
     *
     * @return how many are to be read again now
     */
    int readAllAgain();

    /**
     * Commits what the pages say this time, WANTED → READ; their words are in staging. Papers and fields are replaced, what
     * people answered is kept, as in {@link vn.sohoa.core.describe.DescriptionQueue#described}. No effect in another state.
     *
     * @param describer version of what described them
     */
    void read(DossierId dossier, List<PageAgain> pages, Description description, String describer);

    /**
     * Commits that a version of the dossier's object holds a revision; what was asked or answered since waits on. The index
     * entries of its records are stale from now on.
     *
     * @param version OCFL version
     * @param revision as it was got
     * @param lost corrections that found no words in their place
     */
    void revised(DossierId dossier, int version, int revision, List<Correction> lost);

    /** How many wait. */
    long waiting();

    /**
     * A dossier as it should be in the archive.
     *
     * @param contents its preserved records, its papers as they stand, and all that happened
     */
    record Revisable(DescribedDossier contents, Manifest manifest, Rereading rereading) {}

    /** Whether the pages are read again. */
    enum Rereading {
        NONE,
        WANTED,
        /** It is done and committed; the words are in staging, and not in the archive yet. */
        READ
    }

    /** A page that was read again. A page that could not be read this time keeps its words, and is none. */
    record PageAgain(PageId page, boolean blank, PageFacts facts) {}
}
