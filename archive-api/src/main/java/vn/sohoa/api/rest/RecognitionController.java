package vn.sohoa.api.rest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.review.RevisionQueue;

/** Has preserved dossiers read again; it is done later, one after the other. */
@RestController
class RecognitionController {

    private final RevisionQueue queue;
    private final OperatorKey key;

    RecognitionController(RevisionQueue queue, OperatorKey key) {
        this.queue = queue;
        this.key = key;
    }

    @PostMapping("/api/v1/dossiers/{id}/recognition")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RecognitionJson readAgain(@PathVariable UUID id) {
        queue.readAgain(new DossierId(id));
        return new RecognitionJson(1, queue.waiting());
    }

    /** Takes as long as everything took the first time, so it is for whoever has the operator key. */
    @PostMapping("/api/v1/recognition")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RecognitionJson readAllAgain(@RequestHeader(name = OperatorKey.HEADER, required = false) @Nullable String offered) {
        key.check(offered);
        return new RecognitionJson(queue.readAllAgain(), queue.waiting());
    }

    @GetMapping("/api/v1/recognition")
    RecognitionJson waiting() {
        return new RecognitionJson(0, queue.waiting());
    }
}
