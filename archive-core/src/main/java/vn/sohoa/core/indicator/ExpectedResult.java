package vn.sohoa.core.indicator;

import java.util.Optional;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.procedure.Procedure;

/** What the procedure of a dossier gives people in the end. */
public sealed interface ExpectedResult {

    /** A paper of a type. */
    record OfType(PaperTypeId type) implements ExpectedResult {}

    /** Nothing on paper. */
    record None() implements ExpectedResult {}

    /** Not known: the procedure, or the type of its result. */
    record Unknown() implements ExpectedResult {}

    /** @param procedure of the dossier, in its version of the day; empty where it is not known */
    static ExpectedResult of(Optional<Procedure> procedure) {
        Optional<PaperTypeId> result = procedure.flatMap(Procedure::result);
        if (result.equals(Optional.of(Procedure.NO_RESULT))) {
            return new None();
        }
        return result.filter(type -> !type.equals(PaperTypeId.OTHER))
                .<ExpectedResult>map(OfType::new)
                .orElseGet(Unknown::new);
    }

    /** Whether a paper of this type is it. */
    default boolean is(PaperTypeId type) {
        return this instanceof OfType of && of.type().equals(type);
    }
}
