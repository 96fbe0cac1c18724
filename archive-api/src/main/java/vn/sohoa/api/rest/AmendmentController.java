package vn.sohoa.api.rest;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.api.review.Amending;
import vn.sohoa.api.review.Reviewer;
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

    AmendmentController(Amending amending) {
        this.amending = amending;
    }

    /** Corrects a field that the paper has. */
    @PutMapping("/papers/{id}/fields/{name}")
    void field(
            @CookieValue(name = Reviewer.COOKIE, required = false) @Nullable Cookie cookie,
            @PathVariable UUID id,
            @PathVariable String name,
            @RequestBody ValueJson body) {
        amending.field(reviewer(body.reviewer(), cookie), new PaperId(id), name, orEmpty(body.value()), Seen.WHATEVER);
    }

    /** Corrects what the paper is; its fields follow a little later. */
    @PutMapping("/papers/{id}/type")
    void type(
            @CookieValue(name = Reviewer.COOKIE, required = false) @Nullable Cookie cookie,
            @PathVariable UUID id,
            @RequestBody ValueJson body) {
        amending.type(reviewer(body.reviewer(), cookie), new PaperId(id), orEmpty(body.value()), Seen.WHATEVER);
    }

    /** Says whom the dossier is about. */
    @PutMapping("/dossiers/{id}/owner")
    void owner(
            @CookieValue(name = Reviewer.COOKIE, required = false) @Nullable Cookie cookie,
            @PathVariable UUID id,
            @RequestBody OwnerJson body) {
        amending.owner(
                reviewer(body.reviewer(), cookie), new DossierId(id), orEmpty(body.code()), orEmpty(body.name()));
    }

    /** Says that the dossier is about nobody that is known. */
    @DeleteMapping("/dossiers/{id}/owner")
    void noOwner(
            @CookieValue(name = Reviewer.COOKIE, required = false) @Nullable Cookie cookie,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String reviewer) {
        amending.noOwner(reviewer(reviewer, cookie), new DossierId(id));
    }

    private static Reviewer reviewer(@Nullable String named, @Nullable Cookie cookie) {
        Optional<Reviewer> reviewer = named == null ? Reviewer.ofCookie(cookie) : Reviewer.named(named);
        return reviewer.orElseThrow(() -> new IllegalArgumentException("Who says so? Send reviewer, or the cookie "
                + Reviewer.COOKIE + ", with a name of 2 to 60 characters."));
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
