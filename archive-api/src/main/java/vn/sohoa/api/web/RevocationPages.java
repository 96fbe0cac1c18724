package vn.sohoa.api.web;

import java.util.Locale;
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
import vn.sohoa.api.review.PaperWords;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.describe.PaperId;

/** A records manager says that a paper counts no more, or counts again. */
@Controller
@RequestMapping("/papers/{id}/revocation")
class RevocationPages {

    private final Revoking revoking;
    private final Catalogue catalogue;
    private final PaperWords words;

    RevocationPages(Revoking revoking, Catalogue catalogue, PaperWords words) {
        this.revoking = revoking;
        this.catalogue = catalogue;
        this.words = words;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model, Locale locale) {
        fill(id, model, locale);
        return "revocation";
    }

    @PostMapping
    ModelAndView say(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "true") boolean revoked,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Locale locale) {
        try {
            revoking.say(id, revoked, reason);
            return ProcedurePages.seeOther("/papers/" + id + "/revocation");
        } catch (InvalidValueException e) {
            fill(id, model, locale);
            model.addAttribute("problem", e.key());
            model.addAttribute("reason", reason);
            return new ModelAndView("revocation", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private void fill(UUID id, Model model, Locale locale) {
        model.addAttribute("said", revoking.of(id));
        PaperEntry paper = catalogue.paper(new PaperId(id)).orElseThrow(() -> new NotFoundException("paper", id));
        model.addAttribute("paper", paper);
        model.addAttribute("type", words.type(paper.type(), locale));
    }
}
