package vn.sohoa.api.rest;

import java.util.ArrayList;
import java.util.List;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.record.DossierId;

/**
 * What a check of the archive found.
 *
 * @param problems one sentence each, beginning with the dossier's id
 */
public record VerificationJson(int dossiers, List<String> problems) {

    /** Checks structure and digests of every version of every dossier. */
    public static VerificationJson of(ArchivalStore store) {
        List<DossierId> dossiers = store.dossiers();
        List<String> problems = new ArrayList<>();
        for (DossierId dossier : dossiers) {
            store.validate(dossier).forEach(problem -> problems.add(dossier + ": " + problem));
        }
        return new VerificationJson(dossiers.size(), problems);
    }
}
