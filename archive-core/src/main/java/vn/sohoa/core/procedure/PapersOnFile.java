package vn.sohoa.core.procedure;

import java.util.List;
import java.util.Set;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.describe.PaperTypeId;

/** What the archive holds of an owner, of all agencies. */
public interface PapersOnFile {

    /** Most papers of one owner that are looked at, newest dossiers first. */
    int MOST = 500;

    /** Preserved papers of these types whose type is sure, in dossiers whose owner is surely this one. */
    List<PaperFacts> of(String owner, Set<PaperTypeId> types);

    /** Dossiers of this name, or with this code on a paper of theirs, whose owner is sure and has a code. */
    List<Holding> of(DossierCode dossier);
}
