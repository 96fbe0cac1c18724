package vn.sohoa.api.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.procedure.Completeness;

/**
 * What a dossier has of what its procedure requires.
 *
 * @param procedureFrom first day of the version of the procedure in force on the day of reception
 * @param surplus ids of papers that nothing requires
 */
public record CompletenessJson(
        String procedure,
        LocalDate procedureFrom,
        LocalDate receivedOn,
        boolean complete,
        List<LineJson> required,
        List<UUID> surplus) {

    /** @param papers ids of those that may be it */
    public record LineJson(RequiredPaperJson paper, Completeness.State state, List<UUID> papers) {}

    static CompletenessJson of(Completeness completeness) {
        return new CompletenessJson(
                completeness.procedure().code().value(),
                completeness.procedure().from(),
                completeness.day(),
                completeness.isComplete(),
                completeness.lines().stream()
                        .map(line ->
                                new LineJson(RequiredPaperJson.of(line.required()), line.state(), ids(line.papers())))
                        .toList(),
                ids(completeness.surplus()));
    }

    private static List<UUID> ids(List<PaperEntry> papers) {
        return papers.stream().map(paper -> paper.id().value()).toList();
    }
}
