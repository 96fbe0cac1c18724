package vn.sohoa.core.viewlog;

import java.time.Instant;
import java.util.Optional;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.record.DossierId;

/**
 * Which rows of the log; all conditions together.
 *
 * @param actor id of who did it
 * @param owner code of whose papers it was
 * @param from included
 * @param to not included
 * @param within only what people of an agency and those below it did
 */
public record ViewFilter(
        Optional<String> actor,
        Optional<String> owner,
        Optional<DossierId> dossier,
        Optional<Act> act,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<AgencyId> within) {

    public static final ViewFilter ALL = of(Optional.empty());

    /** Who saw somebody's papers: what a citizen may read. */
    public static ViewFilter ofOwner(PersonalId owner) {
        return of(Optional.of(owner.value()));
    }

    private static ViewFilter of(Optional<String> owner) {
        return new ViewFilter(
                Optional.empty(),
                owner,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
