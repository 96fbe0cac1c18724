package vn.sohoa.api.rest;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.api.security.Gate;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.review.RevisionQueue;

/** Has preserved dossiers read again; it is done later, one after the other. */
@RestController
class RecognitionController {

    private final RevisionQueue queue;
    private final Gate gate;

    RecognitionController(RevisionQueue queue, Gate gate) {
        this.queue = queue;
        this.gate = gate;
    }

    /** Has a dossier read again with the recogniser of today; what people corrected stays. */
    @PostMapping("/api/v1/dossiers/{id}/recognition")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RecognitionJson readAgain(@PathVariable UUID id) {
        gate.require(Action.READ_AGAIN, new DossierId(id));
        queue.readAgain(new DossierId(id));
        return new RecognitionJson(1, queue.waiting());
    }

    /** Takes as long as everything took the first time; for whoever answers for the whole archive. */
    @PostMapping("/api/v1/recognition")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RecognitionJson readAllAgain() {
        gate.requireEverywhere(Action.READ_AGAIN);
        return new RecognitionJson(queue.readAllAgain(), queue.waiting());
    }

    /** How many dossiers wait to be read again. */
    @GetMapping("/api/v1/recognition")
    RecognitionJson waiting() {
        gate.require(Action.READ_AGAIN);
        return new RecognitionJson(0, queue.waiting());
    }
}
