package vn.sohoa.api.procedures;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.code.ProcedureCode;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.procedure.AgencyLevel;
import vn.sohoa.core.procedure.Procedure;
import vn.sohoa.core.procedure.RequiredPaper;

/** Puts procedures together from texts by column, and tells all that is wrong with them. */
final class ProcedureDrafts {

    static final List<String> OF_PROCEDURE = List.of("code", "name", "field", "level", "from", "to", "result");

    static final List<String> OF_PAPER = List.of("paper", "types", "form", "copies", "condition", "validMonths");

    private static final int LONGEST = 2_000;

    private final Predicate<PaperTypeId> known;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<BadLine> faults = new ArrayList<>();

    /** @param known whether the catalogue has a type */
    ProcedureDrafts(Predicate<PaperTypeId> known) {
        this.known = known;
    }

    /** A version of a procedure whose papers are still to come. */
    private record Draft(Map<String, String> columns, Procedure head, List<RequiredPaper> papers) {}

    void fault(String place, Fault fault, String value) {
        faults.add(new BadLine(place, fault, value));
    }

    /**
     * Begins a procedure.
     *
     * @param column its texts by the names of {@link #OF_PROCEDURE}; empty where there is none
     * @return by which papers are added; null where it cannot be used
     */
    @Nullable String procedure(String place, UnaryOperator<String> column) {
        String key = column.apply("code") + " " + column.apply("from");
        if (drafts.containsKey(key)) {
            fault(place, Fault.TWICE, key);
            return null;
        }
        return head(place, column)
                .map(head -> {
                    Map<String, String> columns = new LinkedHashMap<>();
                    OF_PROCEDURE.forEach(name -> columns.put(name, column.apply(name)));
                    drafts.put(key, new Draft(columns, head, new ArrayList<>()));
                    return key;
                })
                .orElse(null);
    }

    /** As {@link #procedure}; later lines of one say the same, or nothing, in the columns of the procedure. */
    @Nullable String sameProcedure(String place, UnaryOperator<String> column) {
        String key = column.apply("code") + " " + column.apply("from");
        Draft draft = drafts.get(key);
        if (draft == null) {
            return procedure(place, column);
        }
        for (Map.Entry<String, String> first : draft.columns.entrySet()) {
            String here = column.apply(first.getKey());
            if (!here.isEmpty() && !here.equals(first.getValue())) {
                fault(place, Fault.DIFFERS, here);
            }
        }
        return key;
    }

    private Optional<Procedure> head(String place, UnaryOperator<String> column) {
        int before = faults.size();
        Optional<ProcedureCode> code = ProcedureCode.find(column.apply("code"));
        if (code.isEmpty()) {
            fault(place, Fault.CODE, column.apply("code"));
        }
        String name = text(place, Fault.NAME, column.apply("name"), true);
        String field = text(place, Fault.FIELD, column.apply("field"), true);
        AgencyLevel level = constant(place, Fault.LEVEL, AgencyLevel.values(), column.apply("level"));
        LocalDate from = date(place, column.apply("from"));
        LocalDate to = column.apply("to").isEmpty() ? null : date(place, column.apply("to"));
        if (from != null && to != null && to.isBefore(from)) {
            fault(place, Fault.ENDS_BEFORE, column.apply("to"));
        }
        List<PaperTypeId> result = result(place, column.apply("result"));
        return faults.size() > before || level == null || from == null || code.isEmpty()
                ? Optional.empty()
                : Optional.of(new Procedure(
                        code.get(),
                        name,
                        field,
                        level,
                        from,
                        Optional.ofNullable(to),
                        List.of(),
                        result.stream().findFirst()));
    }

    /** Adds a required paper to a procedure. */
    void paper(String place, String key, UnaryOperator<String> column) {
        Draft draft = drafts.get(key);
        int before = faults.size();
        String name = text(place, Fault.PAPER_NAME, column.apply("paper"), true);
        List<PaperTypeId> types = types(place, column.apply("types"));
        RequiredPaper.Form form = constant(place, Fault.FORM, RequiredPaper.Form.values(), column.apply("form"));
        int copies = number(place, column.apply("copies"), 1);
        int months = number(place, column.apply("validMonths"), 0);
        String condition = text(place, Fault.TOO_LONG, column.apply("condition"), false);
        if (draft != null
                && draft.papers.stream().anyMatch(paper -> paper.name().equals(name))) {
            fault(place, Fault.TWICE, name);
        }
        if (draft != null && form != null && faults.size() == before) {
            draft.papers.add(new RequiredPaper(name, types, form, Math.max(copies, 1), condition, months));
        }
    }

    /** All of them, or what is wrong. */
    ProcedureFile.Content content() {
        if (drafts.isEmpty() && faults.isEmpty()) {
            fault("1", Fault.EMPTY, "");
        }
        List<Procedure> procedures = faults.isEmpty()
                ? drafts.values().stream()
                        .map(draft -> draft.head.with(draft.papers))
                        .toList()
                : List.of();
        return new ProcedureFile.Content(procedures, List.copyOf(faults));
    }

    private String text(String place, Fault fault, String value, boolean needed) {
        if (value.length() > LONGEST) {
            fault(place, Fault.TOO_LONG, value);
        } else if (needed && value.isBlank()) {
            fault(place, fault, value);
        }
        return value;
    }

    private List<PaperTypeId> result(String place, String value) {
        return value.equals(Procedure.NO_RESULT.value()) ? List.of(Procedure.NO_RESULT) : types(place, value);
    }

    private List<PaperTypeId> types(String place, String value) {
        List<PaperTypeId> types = new ArrayList<>();
        for (String id : value.split("[\\s|]+", -1)) {
            try {
                PaperTypeId type = new PaperTypeId(id.isEmpty() ? PaperTypeId.OTHER.value() : id);
                if (!id.isEmpty() && known.test(type)) {
                    types.add(type);
                } else if (!id.isEmpty()) {
                    fault(place, Fault.TYPE, id);
                }
            } catch (IllegalArgumentException e) {
                fault(place, Fault.TYPE, id);
            }
        }
        return types;
    }

    private <E extends Enum<E>> @Nullable E constant(String place, Fault fault, E[] constants, String value) {
        Optional<E> found = Stream.of(constants)
                .filter(each -> each.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (found.isEmpty()) {
            fault(place, fault, value);
        }
        return found.orElse(null);
    }

    private @Nullable LocalDate date(String place, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            fault(place, Fault.DATE, value);
            return null;
        }
    }

    private int number(String place, String value, int otherwise) {
        if (value.isEmpty()) {
            return otherwise;
        }
        if (value.matches("[0-9]{1,3}") && (otherwise == 0 || !value.matches("0+"))) {
            return Integer.parseInt(value);
        }
        fault(place, Fault.NUMBER, value);
        return otherwise;
    }
}
