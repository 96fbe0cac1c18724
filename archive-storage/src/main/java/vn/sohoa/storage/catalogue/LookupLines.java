package vn.sohoa.storage.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.PartialDate;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.procedure.Lookup;
import vn.sohoa.core.procedure.OnFile;
import vn.sohoa.core.procedure.PaperOnFile;
import vn.sohoa.core.procedure.RequiredPaper;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;

/** What a look-up found, as the JSON of column {@code lookup.lines}. */
final class LookupLines {

    private static final JsonMapper JSON = JsonMapper.shared();

    private LookupLines() {}

    static String write(List<Lookup.Line> lines) {
        return JSON.writeValueAsString(lines.stream().map(LineJson::of).toList());
    }

    static List<Lookup.Line> read(String json) {
        return List.of(JSON.readValue(json, LineJson[].class)).stream()
                .map(LineJson::line)
                .toList();
    }

    private record LineJson(
            String name,
            List<String> types,
            RequiredPaper.Form form,
            int copies,
            String condition,
            int validMonths,
            List<PaperJson> papers) {

        static LineJson of(Lookup.Line line) {
            RequiredPaper required = line.required();
            return new LineJson(
                    Database.text(required.name()),
                    required.types().stream().map(PaperTypeId::value).toList(),
                    required.form(),
                    required.copies(),
                    Database.text(required.condition()),
                    required.validMonths(),
                    line.papers().stream().map(PaperJson::of).toList());
        }

        Lookup.Line line() {
            return new Lookup.Line(
                    new RequiredPaper(
                            name, types.stream().map(PaperTypeId::new).toList(), form, copies, condition, validMonths),
                    papers.stream().map(PaperJson::paperOnFile).toList());
        }
    }

    /** Days as 1968-03-07, 1968-03 or 1968; empty text for none. */
    private record PaperJson(
            UUID paper,
            String type,
            OnFile state,
            boolean sure,
            String number,
            String issued,
            String until,
            UUID record,
            int page,
            int pages,
            UUID dossier,
            String dossierName,
            int version,
            String agency) {

        static PaperJson of(PaperOnFile paper) {
            return new PaperJson(
                    paper.id().value(),
                    paper.type().value(),
                    paper.state(),
                    paper.sure(),
                    paper.number(),
                    text(paper.issued()),
                    text(paper.until()),
                    paper.first().record().value(),
                    paper.first().number(),
                    paper.pages(),
                    paper.dossier().value(),
                    paper.dossierName(),
                    paper.version(),
                    paper.agency().map(AgencyId::value).orElse(""));
        }

        private static String text(Optional<PartialDate> day) {
            return day.map(PartialDate::toString).orElse("");
        }

        PaperOnFile paperOnFile() {
            return new PaperOnFile(
                    new PaperId(paper),
                    new PaperTypeId(type),
                    state,
                    sure,
                    number,
                    PartialDate.parse(issued),
                    PartialDate.parse(until),
                    new PageId(new RecordId(record), page),
                    pages,
                    new DossierId(dossier),
                    dossierName,
                    version,
                    AgencyId.find(agency));
        }
    }
}
