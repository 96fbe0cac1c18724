package vn.sohoa.api.rest;

import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.api.procedures.Revoking;

/** Says that a paper counts no more, or counts again; what was said before stays. */
@RestController
class RevocationController {

    private final Revoking revoking;

    RevocationController(Revoking revoking) {
        this.revoking = revoking;
    }

    /** Says that a paper counts no more, or counts again, and why. */
    @PutMapping("/api/v1/papers/{id}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void say(@PathVariable UUID id, @RequestBody RevocationJson body) {
        boolean revoked = !Boolean.FALSE.equals(body.revoked());
        revoking.say(id, revoked, Objects.requireNonNullElse(body.reason(), ""));
    }
}
