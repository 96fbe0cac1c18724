package vn.sohoa.core.review;

import java.util.List;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.DossierId;

/** Papers whose type a person corrected, and whose fields are still those of another type. */
public interface RetypedPapers {

    /** Those of a dossier, in order. A preserved dossier that has some is in the {@link RevisionQueue}. */
    List<PaperEntry> of(DossierId dossier);

    /**
     * Commits the fields of a paper for its type, and that its dossier is kept as closely as that type wants, unless a person
     * said otherwise. What people answered is kept, a question is asked of each field that is not
     * accepted. No effect when the paper is of another type by now, or its fields were read already.
     *
     * @param version of what read them
     */
    void read(PaperId paper, PaperTypeId type, Sensitivity sensitivity, List<FieldValue> fields, String version);
}
