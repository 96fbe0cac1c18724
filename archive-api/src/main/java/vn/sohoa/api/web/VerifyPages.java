package vn.sohoa.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sohoa.api.delivery.Check;
import vn.sohoa.api.delivery.Checks;
import vn.sohoa.api.review.PaperWords;

/** For anybody with a copy in hand: is it authentic? Needs no account and shows nothing of the paper. */
@Controller
class VerifyPages {

    private final Checks checks;
    private final PublicDoor door;
    private final PaperWords words;

    VerifyPages(Checks checks, PublicDoor door, PaperWords words) {
        this.checks = checks;
        this.door = door;
        this.words = words;
    }

    /** Where codes are typed. */
    @GetMapping("/v")
    ModelAndView form(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        PublicDoor.hide(response);
        return code.isBlank() ? new ModelAndView("verify") : verify(code, request, response);
    }

    /** Where QR codes lead. What is no code at all gets the answer that a wrong one gets. */
    @GetMapping("/v/{code}")
    ModelAndView verify(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        PublicDoor.hide(response);
        if (!door.lets(request)) {
            return PublicDoor.tooOften(response);
        }
        Check check = checks.of(code);
        boolean known = check.state() != Check.State.UNKNOWN;
        if (known) {
            door.wasRight(request);
        }
        return new ModelAndView(
                "verify",
                Map.of("check", check, "date", ResultView.date(check.date(), words)),
                known ? HttpStatus.OK : HttpStatus.NOT_FOUND);
    }
}
