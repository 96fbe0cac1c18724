package vn.sohoa.api.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.access.Masked;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.procedure.Lookup;
import vn.sohoa.core.procedure.OnFile;

/**
 * What is on file, by required paper.
 *
 * @param id to attach with
 * @param owner its last four characters
 * @param procedureFrom first day of the version of the procedure that counts on the day of reception
 * @param complete whether nothing is left to hand in
 */
public record LookupJson(
        UUID id,
        Instant at,
        String procedure,
        String procedureName,
        LocalDate procedureFrom,
        LocalDate receivedOn,
        String owner,
        @Nullable String dossier,
        String purpose,
        String legalBasis,
        boolean complete,
        List<LineJson> papers) {

    /**
     * A required paper.
     *
     * @param onFile the best first
     */
    public record LineJson(RequiredPaperJson required, OnFile outcome, List<PaperOnFileJson> onFile) {}

    static LookupJson of(Lookup lookup) {
        return new LookupJson(
                lookup.id(),
                lookup.at(),
                lookup.procedure().value(),
                lookup.procedureName(),
                lookup.version(),
                lookup.received(),
                Masked.id(lookup.owner()),
                lookup.dossier().map(DossierCode::value).orElse(null),
                lookup.purpose(),
                lookup.legalBasis(),
                lookup.missing().isEmpty(),
                lookup.lines().stream().map(line -> line(lookup.id(), line)).toList());
    }

    private static LineJson line(UUID lookup, Lookup.Line line) {
        return new LineJson(
                RequiredPaperJson.of(line.required()),
                line.outcome(),
                line.papers().stream()
                        .map(paper -> PaperOnFileJson.of(lookup, paper))
                        .toList());
    }
}
