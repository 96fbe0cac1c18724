package vn.sohoa.api.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.procedure.AgencyLevel;
import vn.sohoa.core.procedure.Procedure;

/**
 * A version of a procedure.
 *
 * @param to last day in force; missing until a later version follows
 * @param result id of the type of paper that the citizen gets; {@code khong-co-ket-qua} for none,
 *     missing where that is not known
 */
public record ProcedureJson(
        String code,
        String name,
        String field,
        AgencyLevel level,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String result,
        List<RequiredPaperJson> papers) {

    static ProcedureJson of(Procedure procedure) {
        return new ProcedureJson(
                procedure.code().value(),
                procedure.name(),
                procedure.field(),
                procedure.level(),
                procedure.from(),
                procedure.to().orElse(null),
                procedure.result().map(PaperTypeId::value).orElse(null),
                procedure.papers().stream().map(RequiredPaperJson::of).toList());
    }
}
