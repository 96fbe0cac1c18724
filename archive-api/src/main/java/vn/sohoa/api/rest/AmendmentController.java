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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.api.review.Amendables;
import vn.sohoa.api.review.Amending;
import vn.sohoa.api.security.Gate;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;
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

    private final Amendables amendables;
    private final Amending amending;
    private final Gate gate;

    AmendmentController(Amendables amendables, Amending amending, Gate gate) {
        this.gate = gate;
        this.amendables = amendables;
        this.amending = amending;
    }

    /** Corrects a field that the paper has, or types one that its type has and the machine did not find. */
    @PutMapping("/papers/{id}/fields/{name}")
    void field(@PathVariable UUID id, @PathVariable String name, @RequestBody ValueJson body) {
        PaperId paper = new PaperId(id);
        Actor actor = gate.require(Action.DESCRIBE, paper);
        amending.field(actor, amendables.paper(paper), name, orEmpty(body.value()), seen(body.seen()));
    }

    /** Corrects what the paper is; its fields follow a little later. */
    @PutMapping("/papers/{id}/type")
    void type(@PathVariable UUID id, @RequestBody ValueJson body) {
        PaperId paper = new PaperId(id);
        amending.type(gate.require(Action.DESCRIBE, paper), paper, orEmpty(body.value()), seen(body.seen()));
    }

    /** Says whom the dossier is about. */
    @PutMapping("/dossiers/{id}/owner")
    void owner(@PathVariable UUID id, @RequestBody OwnerJson body) {
        DossierId dossier = new DossierId(id);
        Actor actor = gate.require(Action.DESCRIBE, dossier);
        amending.owner(actor, dossier, orEmpty(body.code()), orEmpty(body.name()), seen(body.seen()));
    }

    /** Says that the dossier is about nobody that is known. */
    @DeleteMapping("/dossiers/{id}/owner")
    void noOwner(@PathVariable UUID id, @RequestParam(required = false) @Nullable Long seen) {
        DossierId dossier = new DossierId(id);
        amending.noOwner(gate.require(Action.DESCRIBE, dossier), dossier, seen(seen));
    }

    private static Seen seen(@Nullable Long number) {
        return number == null ? Seen.WHATEVER : Seen.of(number);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
