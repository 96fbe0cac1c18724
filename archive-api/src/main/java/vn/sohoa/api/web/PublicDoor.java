package vn.sohoa.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.sohoa.api.security.AddressLimit;

/** Before the pages that need no account: who guesses codes or tokens is soon turned away. What turned out right is free. */
@Component
class PublicDoor {

    private static final int WRONG = 100;
    private static final Duration TIME = Duration.ofMinutes(10);
    private static final String WAIT = String.valueOf(TIME.toSeconds() / WRONG);

    private final AddressLimit guesses = new AddressLimit(WRONG, TIME);

    /** Counts a try; false where there were too many. */
    boolean lets(HttpServletRequest request) {
        return guesses.take(request.getRemoteAddr());
    }

    void wasRight(HttpServletRequest request) {
        guesses.giveBack(request.getRemoteAddr());
    }

    /** Search engines do not keep the page. Other sites never learn of its address: see the policy of referrers of all pages. */
    static void hide(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
    }

    static ModelAndView tooOften(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, WAIT);
        return new ModelAndView("too-often", HttpStatus.TOO_MANY_REQUESTS);
    }
}
