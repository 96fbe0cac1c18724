package vn.sohoa.core.review;

import java.util.List;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.record.DossierId;

/** Papers of which a person said what they are: what a model can learn from. */
public interface ConfirmedPapers {

    /** Preserved dossiers that hold such papers, by their ids: the same order each time. */
    List<DossierId> dossiers();

    /**
     * Those of a dossier, in its order: their type was confirmed or corrected by a person. Papers that the machine alone is
     * sure of are none of them. None of a dossier that is not preserved, or does not exist.
     */
    List<PaperEntry> of(DossierId dossier);
}
