package vn.sohoa.api.rest;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.api.holdings.HoldingChanges;
import vn.sohoa.core.record.DossierId;

/** Says which agency keeps a dossier, and how closely; what was said before stays. */
@RestController
class HoldingController {

    private final HoldingChanges changes;

    HoldingController(HoldingChanges changes) {
        this.changes = changes;
    }

    /** Says which agency keeps a dossier, how closely, and why; for its records managers. */
    @PutMapping("/api/v1/dossiers/{id}/holding")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable UUID id, @RequestBody HoldingJson body) {
        OptionalLong seen = body.seen() == null ? OptionalLong.empty() : OptionalLong.of(body.seen());
        changes.keep(
                new DossierId(id), orEmpty(body.agency()), orEmpty(body.sensitivity()), orEmpty(body.reason()), seen);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
