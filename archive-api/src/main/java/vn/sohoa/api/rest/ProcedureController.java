package vn.sohoa.api.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.api.procedures.ProcedureFile;
import vn.sohoa.api.procedures.ProcedureImport;
import vn.sohoa.api.procedures.Today;
import vn.sohoa.api.security.Gate;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.code.ProcedureCode;
import vn.sohoa.core.procedure.Procedures;

/** The catalogue of procedures. */
@RestController
@RequestMapping("/api/v1/procedures")
class ProcedureController {

    private static final int LONGEST_LIST = 200;

    private final Gate gate;
    private final Procedures procedures;
    private final ProcedureImport files;
    private final Today today;

    ProcedureController(Gate gate, Procedures procedures, ProcedureImport files, Today today) {
        this.gate = gate;
        this.procedures = procedures;
        this.files = files;
        this.today = today;
    }

    /** Those in force on a day whose code, name or field has the words, marks aside. */
    @GetMapping
    List<ProcedureJson> find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        gate.require(Action.SEE_PROCEDURES);
        return procedures.find(q, day(on), LONGEST_LIST).stream()
                .map(ProcedureJson::of)
                .toList();
    }

    /** A procedure as it is in force on a day, with the papers that it requires. */
    @GetMapping("/{code}")
    ProcedureJson procedure(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        gate.require(Action.SEE_PROCEDURES);
        return ProcedureCode.find(code)
                .flatMap(known -> procedures.on(known, day(on)))
                .map(ProcedureJson::of)
                .orElseThrow(() -> new NotFoundException("procedure", code));
    }

    /** Imports a file as a whole, or nothing where a line is bad. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @AtMost(ProcedureFile.MOST_BYTES)
    ImportedJson json(@RequestBody byte[] file) {
        return ImportedJson.of(files.json(gate.require(Action.KEEP_PROCEDURES).id(), file));
    }

    /** As the other one, of CSV. */
    @PostMapping(consumes = "text/csv")
    @AtMost(ProcedureFile.MOST_BYTES)
    ImportedJson csv(@RequestBody byte[] file) {
        return ImportedJson.of(files.csv(gate.require(Action.KEEP_PROCEDURES).id(), file));
    }

    private LocalDate day(@Nullable LocalDate on) {
        return Optional.ofNullable(on).orElseGet(today::date);
    }
}
