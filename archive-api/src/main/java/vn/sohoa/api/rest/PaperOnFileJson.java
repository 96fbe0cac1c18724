package vn.sohoa.api.rest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.PartialDate;
import vn.sohoa.core.procedure.OnFile;
import vn.sohoa.core.procedure.PaperOnFile;

/**
 * A paper that is on file.
 *
 * @param sure whether the dates that decide are sure; somebody should look at the others
 * @param number empty where none was read
 * @param issued {@code 1968-03-07}, {@code 1968-03} or {@code 1968}; missing where it is not known
 * @param until its last day; missing where it counts on
 * @param page the first one, of the record
 * @param version of the archive object of its dossier
 * @param agency that keeps it; missing in an archive of one agency
 * @param preview a picture of the first page, for who looked up
 */
public record PaperOnFileJson(
        UUID paper,
        String type,
        OnFile state,
        boolean sure,
        String number,
        @Nullable String issued,
        @Nullable String until,
        UUID record,
        int page,
        int pages,
        int version,
        @Nullable String agency,
        String preview) {

    static PaperOnFileJson of(UUID lookup, PaperOnFile paper) {
        return new PaperOnFileJson(
                paper.id().value(),
                paper.type().value(),
                paper.state(),
                paper.sure(),
                paper.number(),
                paper.issued().map(PartialDate::toString).orElse(null),
                paper.until().map(PartialDate::toString).orElse(null),
                paper.first().record().value(),
                paper.first().number(),
                paper.pages(),
                paper.version(),
                paper.agency().map(AgencyId::value).orElse(null),
                "/api/v1/lookups/" + lookup + "/papers/" + paper.id() + "/image");
    }
}
