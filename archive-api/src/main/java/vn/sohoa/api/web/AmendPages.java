package vn.sohoa.api.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.sohoa.api.review.Amendables;
import vn.sohoa.api.review.Amending;
import vn.sohoa.api.review.InvalidValueException;
import vn.sohoa.api.review.PaperWords;
import vn.sohoa.api.review.Reviewer;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.DossierId;

/**
 * A form for each thing that a paper says: a page of its own, which the script of the pages of dossiers and records opens in
 * its place.
 */
@Controller
class AmendPages {

    private final Amendables amendables;
    private final Amending amending;
    private final PaperWords words;
    private final Catalogue catalogue;

    AmendPages(Amendables amendables, Amending amending, PaperWords words, Catalogue catalogue) {
        this.amendables = amendables;
        this.amending = amending;
        this.words = words;
        this.catalogue = catalogue;
    }

    @GetMapping("/dossiers/{dossier}/papers/{paper}")
    String form(
            @CookieValue(name = Reviewer.COOKIE, required = false) @Nullable Cookie cookie,
            @PathVariable UUID dossier,
            @PathVariable UUID paper,
            @ModelAttribute("sent") AmendForm form,
            Model model,
            Locale locale) {
        fill(new DossierId(dossier), new PaperId(paper), form, model, locale);
        model.addAttribute(
                "reviewer", Reviewer.ofCookie(cookie).map(Reviewer::name).orElse(null));
        return "amend";
    }

    /** Back to where the person came from; what cannot be kept comes back with what was typed. */
    @PostMapping("/dossiers/{dossier}/papers/{paper}")
    ModelAndView amend(
            @CookieValue(name = Reviewer.COOKIE, required = false) @Nullable Cookie cookie,
            @PathVariable UUID dossier,
            @PathVariable UUID paper,
            @ModelAttribute("sent") AmendForm form,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        DossierId in = new DossierId(dossier);
        PaperId id = new PaperId(paper);
        Optional<Reviewer> known = Reviewer.ofCookie(cookie);
        Optional<Reviewer> reviewer =
                known.or(() -> Optional.ofNullable(form.name()).flatMap(Reviewer::named));
        model.addAttribute("reviewer", known.map(Reviewer::name).orElse(null));
        if (reviewer.isEmpty()) {
            return refused("review.problem.name", HttpStatus.UNPROCESSABLE_CONTENT, in, id, form, model, locale);
        }
        try {
            amend(reviewer.get(), in, id, form);
        } catch (InvalidValueException e) {
            return refused(e.key(), HttpStatus.UNPROCESSABLE_CONTENT, in, id, form, model, locale);
        } catch (ConflictException e) {
            return refused("amend.problem.conflict", HttpStatus.CONFLICT, in, id, form, model, locale);
        }
        if (known.isEmpty()) {
            response.addHeader(HttpHeaders.SET_COOKIE, RememberedReviewer.cookie(reviewer.get()));
        }
        RedirectView back = new RedirectView(new AmendLinks(in, form.from()).back(id, form.fieldName()));
        back.setStatusCode(HttpStatus.SEE_OTHER);
        back.setExposeModelAttributes(false);
        return new ModelAndView(back);
    }

    /** Whether the package of a dossier is being written anew, for the pages' script. */
    @GetMapping("/dossiers/{id}/revision")
    String revision(@PathVariable UUID id, Model model) {
        DossierEntry dossier =
                catalogue.dossier(new DossierId(id)).orElseThrow(() -> new NotFoundException("dossier", id));
        model.addAttribute("dossier", dossier);
        return dossier.revising() ? "parts :: revising" : "parts :: revised";
    }

    private void amend(Reviewer reviewer, DossierId dossier, PaperId paper, AmendForm form) {
        if (form.fieldName().isEmpty()) {
            amending.type(reviewer, paper, form.right(), form.lastSeen());
        } else if (form.reply() == AmendForm.Reply.UNREADABLE) {
            amending.unreadable(reviewer, paper, form.fieldName(), form.lastSeen());
        } else {
            amending.field(reviewer, amendables.paper(dossier, paper), form.fieldName(), form.right(), form.lastSeen());
        }
    }

    private ModelAndView refused(
            String problem,
            HttpStatus status,
            DossierId dossier,
            PaperId paper,
            AmendForm form,
            Model model,
            Locale locale) {
        fill(dossier, paper, form, model, locale);
        model.addAttribute("problem", problem);
        return new ModelAndView("amend", model.asMap(), status);
    }

    private void fill(DossierId dossier, PaperId paper, AmendForm form, Model model, Locale locale) {
        AmendLinks links = new AmendLinks(dossier, form.from());
        model.addAttribute("thing", amendables.find(dossier, paper, form.fieldName(), form.from(), locale));
        model.addAttribute("action", links.form(paper, form.fieldName()));
        model.addAttribute("back", links.back(paper, form.fieldName()));
        model.addAttribute("types", form.fieldName().isEmpty() ? words.types(locale) : List.of());
    }
}
