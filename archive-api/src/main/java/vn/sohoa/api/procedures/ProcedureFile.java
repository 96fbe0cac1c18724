package vn.sohoa.api.procedures;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.procedure.Procedure;
import vn.sohoa.core.text.VietnameseText;

/** Reads files of procedures: JSON, or CSV with a line for each required paper. docs/procedures.md describes both. */
public final class ProcedureFile {

    /** More than this is not a catalogue of procedures. */
    public static final int MOST_BYTES = 8 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY, CsvReadFeature.TRIM_SPACES)
            .build();

    private final Predicate<PaperTypeId> known;

    /** @param known whether the catalogue has a type */
    public ProcedureFile(Predicate<PaperTypeId> known) {
        this.known = known;
    }

    /**
     * What a file holds.
     *
     * @param procedures none where a line is bad
     */
    public record Content(List<Procedure> procedures, List<BadLine> badLines) {

        public Content {
            procedures = List.copyOf(procedures);
            badLines = List.copyOf(badLines);
        }
    }

    /** Reads JSON: {@code {"procedures": [{"code": …, "papers": [{"paper": …}]}]}}. */
    public Content json(byte[] bytes) {
        ProcedureDrafts drafts = new ProcedureDrafts(known);
        try {
            JsonNode list = JSON.readTree(bytes).path("procedures");
            for (int i = 0; i < list.size(); i++) {
                JsonNode procedure = list.get(i);
                String place = "procedures[" + i + "]";
                String key = drafts.procedure(place, name -> text(procedure, name));
                JsonNode papers = procedure.path("papers");
                for (int j = 0; j < papers.size() && key != null; j++) {
                    JsonNode paper = papers.get(j);
                    drafts.paper(place + ".papers[" + j + "]", key, name -> text(paper, name));
                }
            }
        } catch (JacksonException e) {
            drafts.fault(line(e), Fault.UNREADABLE, "");
        }
        return drafts.content();
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return VietnameseText.nfc(
                value.isArray()
                        ? String.join(
                                " ", value.valueStream().map(JsonNode::asString).toList())
                        : value.asString("").strip());
    }

    /** Reads CSV in UTF-8, with commas or semicolons, its columns named in the first line. */
    public Content csv(byte[] bytes) {
        ProcedureDrafts drafts = new ProcedureDrafts(known);
        String text = new String(bytes, StandardCharsets.UTF_8);
        String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        char separator = bare.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        try (MappingIterator<String[]> rows =
                CSV.readerFor(String[].class).with(schema).readValues(bare)) {
            read(rows, drafts);
        } catch (JacksonException e) {
            drafts.fault(line(e), Fault.UNREADABLE, "");
        }
        return drafts.content();
    }

    private static void read(MappingIterator<String[]> rows, ProcedureDrafts drafts) {
        List<String> header = rows.hasNextValue() ? List.of(rows.nextValue()) : List.of();
        for (String needed : List.of("code", "name", "field", "level", "from", "paper", "form")) {
            if (!header.contains(needed)) {
                drafts.fault("1", Fault.COLUMN, needed);
                return;
            }
        }
        while (rows.hasNextValue()) {
            // the row before ends there
            int line = rows.parser().currentTokenLocation().getLineNr() + 1;
            UnaryOperator<String> column = columns(header, rows.nextValue());
            String key = drafts.sameProcedure(String.valueOf(line), column);
            if (key != null && !column.apply("paper").isEmpty()) {
                drafts.paper(String.valueOf(line), key, column);
            }
        }
    }

    private static UnaryOperator<String> columns(List<String> header, String[] row) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(row.length, header.size()); i++) {
            columns.put(header.get(i), VietnameseText.nfc(row[i].strip()));
        }
        return name -> columns.getOrDefault(name, "");
    }

    private static String line(JacksonException failure) {
        return Optional.ofNullable(failure.getLocation())
                .map(location -> String.valueOf(location.getLineNr()))
                .orElse("1");
    }
}
