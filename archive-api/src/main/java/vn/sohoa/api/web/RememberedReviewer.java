package vn.sohoa.api.web;

import java.time.Duration;
import org.springframework.http.ResponseCookie;
import vn.sohoa.api.review.Reviewer;

/** Keeps the name of who answers in their browser. */
final class RememberedReviewer {

    private static final Duration REMEMBERED = Duration.ofDays(180);

    private RememberedReviewer() {}

    /** The value of a header. */
    static String cookie(Reviewer reviewer) {
        return ResponseCookie.from(Reviewer.COOKIE, reviewer.cookie())
                .path("/")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
