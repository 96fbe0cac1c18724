package vn.sohoa.api.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sohoa.api.procedures.Revoking;
import vn.sohoa.api.review.InvalidValueException;

/** A records manager says that a paper counts no more, or counts again. */
@Controller
@RequestMapping("/papers/{id}/revocation")
class RevocationPages {

    private final Revoking revoking;

    RevocationPages(Revoking revoking) {
        this.revoking = revoking;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        fill(id, model);
        return "revocation";
    }

    @PostMapping
    ModelAndView say(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "true") boolean revoked,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        try {
            revoking.say(id, revoked, reason);
            return ProcedurePages.seeOther("/papers/" + id + "/revocation");
        } catch (InvalidValueException e) {
            fill(id, model);
            model.addAttribute("problem", e.key());
            model.addAttribute("reason", reason);
            return new ModelAndView("revocation", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private void fill(UUID id, Model model) {
        model.addAttribute("paper", id);
        model.addAttribute("said", revoking.of(id));
    }
}
