package vn.sohoa.core.viewlog;

import java.util.Optional;
import java.util.OptionalInt;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;

/**
 * Whose papers, and which.
 *
 * @param owner code of whom the dossier was about at that time; empty where nobody knew
 * @param page from 1
 */
public record Seen(
        Optional<String> owner,
        Optional<DossierId> dossier,
        Optional<RecordId> record,
        Optional<PaperId> paper,
        OptionalInt page) {

    /** No paper of anybody, as in a search. */
    public static final Seen NOTHING =
            new Seen(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());

    private static final int LONGEST = 40;

    public Seen {
        owner = owner.map(code -> LogText.clean(code, LONGEST)).filter(code -> !code.isEmpty());
    }

    public static Seen of(Optional<String> owner, DossierId dossier) {
        return new Seen(owner, Optional.of(dossier), Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    /** What is on file for somebody, whichever dossiers that is. */
    public static Seen ofOwner(String owner) {
        return new Seen(Optional.of(owner), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    public Seen in(RecordId record) {
        return new Seen(owner, dossier, Optional.of(record), paper, page);
    }

    public Seen on(int page) {
        return new Seen(owner, dossier, record, paper, OptionalInt.of(page));
    }

    public Seen of(PaperId paper) {
        return new Seen(owner, dossier, record, Optional.of(paper), page);
    }
}
