package vn.sohoa.core.delivery;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;

/**
 * The results of a person: papers of some types in preserved dossiers whose owner is sure and has the person's id. Nobody is
 * found by name: two people may bear the same. A paper whose type is still a proposal is nobody's result.
 */
public interface OwnResults {

    /** Newest dossier first. */
    List<OwnResult> of(PersonalId person, Set<PaperTypeId> types);

    /** Empty also where the paper is another person's. */
    Optional<OwnResult> find(PersonalId person, Set<PaperTypeId> types, PaperId paper);
}
