package vn.sohoa.describe.training;

import java.util.Set;
import vn.sohoa.core.record.DossierId;

/**
 * A paper of an archive that a person confirmed.
 *
 * @param names of people that the paper says: no syllable of theirs becomes part of a model
 */
public record OwnPaper(DossierId dossier, KnownPaper paper, Set<String> names) {

    public OwnPaper {
        names = Set.copyOf(names);
    }
}
