package vn.sohoa.core.access;

import java.util.Optional;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.PersonalId;

/**
 * Which dossiers somebody may see: those of some agencies, and those that are about themselves. Searches carry it as terms,
 * so that nothing else counts, shows or ranks.
 *
 * @param held which agencies' dossiers
 * @param restrictedToo also those of {@link Sensitivity#RESTRICTED}; the owner's own always
 * @param owner whose own dossiers besides
 */
public record Scope(Held held, boolean restrictedToo, Optional<PersonalId> owner) {

    /** Whose holdings. */
    public sealed interface Held {}

    /** Of all agencies. */
    public record Everywhere() implements Held {}

    /** Of an agency and those below it. */
    public record Below(AgencyId agency) implements Held {}

    /** Of none. */
    public record Nowhere() implements Held {}

    /** Every dossier there is. */
    public static final Scope ALL = new Scope(new Everywhere(), true, Optional.empty());

    public static final Scope NOTHING = new Scope(new Nowhere(), false, Optional.empty());

    /** Whether a dossier lies within. */
    public boolean includes(Holding holding) {
        boolean own = owner.map(PersonalId::value).equals(holding.owner()) && owner.isPresent();
        boolean open = restrictedToo || holding.sensitivity() == Sensitivity.ORDINARY;
        return own || (open && holds(holding.agency()));
    }

    private boolean holds(Optional<AgencyId> agency) {
        return switch (held) {
            case Everywhere everywhere -> true;
            case Below below ->
                agency.map(keeper -> keeper.isWithin(below.agency())).orElse(false);
            case Nowhere nowhere -> false;
        };
    }
}
