package vn.sohoa.core.viewlog;

import java.time.Instant;
import java.util.Optional;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.record.DossierId;

/**
 * Which rows of the log; all conditions together.
 *
 * @param actor id of who did it
 * @param owner code of whose papers it was
 * @param from included
 * @param to not included
 */
public record ViewFilter(
        Optional<String> actor,
        Optional<String> owner,
        Optional<DossierId> dossier,
        Optional<Act> act,
        Optional<Instant> from,
        Optional<Instant> to) {

    public static final ViewFilter ALL = new ViewFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Who saw somebody's papers: what a citizen may read. */
    public static ViewFilter ofOwner(PersonalId owner) {
        return new ViewFilter(
                Optional.empty(),
                Optional.of(owner.value()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
