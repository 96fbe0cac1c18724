package vn.sohoa.core.indicator;

import java.util.Set;

/**
 * What is true of a dossier: all that formulas ask. Dossiers of which the same is true are counted together.
 *
 * @param here whether it was handed in to this archive; otherwise only papers were attached to its code
 * @param sources of its components; none where none is digital
 * @param closed refused or stopped: a form in it says so, and no result is on file
 * @param lookedUp whether somebody looked up what is on file for it before it came
 */
public record DossierFacts(boolean here, Set<Source> sources, ResultFact result, boolean closed, boolean lookedUp) {

    public DossierFacts {
        sources = Set.copyOf(sources);
    }
}
