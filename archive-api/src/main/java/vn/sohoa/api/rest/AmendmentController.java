package vn.sohoa.api.rest;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.api.review.Amending;
import vn.sohoa.api.security.Gate;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.review.Amendments.Seen;

/**
 * Puts right what a description says, asked or not. Earlier values stay in the history with who and when; saying the same
 * twice is once.
 */
@RestController
@RequestMapping("/api/v1")
@ResponseStatus(HttpStatus.NO_CONTENT)
class AmendmentController {

    private final Amending amending;
    private final Gate gate;

    AmendmentController(Amending amending, Gate gate) {
        this.gate = gate;
        this.amending = amending;
    }

    /** Corrects a field that the paper has. */
    @PutMapping("/papers/{id}/fields/{name}")
    void field(@PathVariable UUID id, @PathVariable String name, @RequestBody ValueJson body) {
        PaperId paper = new PaperId(id);
        amending.field(gate.require(Action.DESCRIBE, paper), paper, name, orEmpty(body.value()), Seen.WHATEVER);
    }

    /** Corrects what the paper is; its fields follow a little later. */
    @PutMapping("/papers/{id}/type")
    void type(@PathVariable UUID id, @RequestBody ValueJson body) {
        PaperId paper = new PaperId(id);
        amending.type(gate.require(Action.DESCRIBE, paper), paper, orEmpty(body.value()), Seen.WHATEVER);
    }

    /** Says whom the dossier is about. */
    @PutMapping("/dossiers/{id}/owner")
    void owner(@PathVariable UUID id, @RequestBody OwnerJson body) {
        DossierId dossier = new DossierId(id);
        amending.owner(gate.require(Action.DESCRIBE, dossier), dossier, orEmpty(body.code()), orEmpty(body.name()));
    }

    /** Says that the dossier is about nobody that is known. */
    @DeleteMapping("/dossiers/{id}/owner")
    void noOwner(@PathVariable UUID id) {
        DossierId dossier = new DossierId(id);
        amending.noOwner(gate.require(Action.DESCRIBE, dossier), dossier);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
