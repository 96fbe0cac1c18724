package vn.sohoa.api.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.sohoa.api.review.Amendable;
import vn.sohoa.api.review.Amendables;
import vn.sohoa.api.review.Amending;
import vn.sohoa.api.review.InvalidValueException;
import vn.sohoa.api.review.PaperWords;
import vn.sohoa.api.security.Gate;
import vn.sohoa.api.viewlog.Viewing;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;
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
    private final Gate gate;
    private final Viewing viewing;

    AmendPages(
            Amendables amendables,
            Amending amending,
            PaperWords words,
            Catalogue catalogue,
            Gate gate,
            Viewing viewing) {
        this.viewing = viewing;
        this.gate = gate;
        this.amendables = amendables;
        this.amending = amending;
        this.words = words;
        this.catalogue = catalogue;
    }

    @GetMapping("/dossiers/{dossier}/papers/{paper}")
    String form(
            @PathVariable UUID dossier,
            @PathVariable UUID paper,
            @ModelAttribute("sent") AmendForm form,
            Model model,
            Locale locale) {
        DossierId in = new DossierId(dossier);
        fill(gate.require(Action.DESCRIBE, in), in, new PaperId(paper), form, model, locale);
        return "amend";
    }

    /** Back to where the person came from; what cannot be kept comes back with what was typed. */
    @PostMapping("/dossiers/{dossier}/papers/{paper}")
    ModelAndView amend(
            @PathVariable UUID dossier,
            @PathVariable UUID paper,
            @ModelAttribute("sent") AmendForm form,
            Model model,
            Locale locale) {
        DossierId in = new DossierId(dossier);
        PaperId id = new PaperId(paper);
        gate.require(Action.DESCRIBE, in);
        Actor actor = gate.require(Action.DESCRIBE, id);
        try {
            amend(actor, in, id, form);
        } catch (InvalidValueException e) {
            return refused(e.key(), HttpStatus.UNPROCESSABLE_CONTENT, actor, in, id, form, model, locale);
        } catch (ConflictException e) {
            return refused("amend.problem.conflict", HttpStatus.CONFLICT, actor, in, id, form, model, locale);
        }
        RedirectView back = new RedirectView(new AmendLinks(in, form.from()).back(id, form.fieldName()));
        back.setStatusCode(HttpStatus.SEE_OTHER);
        back.setExposeModelAttributes(false);
        return new ModelAndView(back);
    }

    /** Whether the package of a dossier is being written anew, for the pages' script. */
    @GetMapping("/dossiers/{id}/revision")
    String revision(@PathVariable UUID id, Model model) {
        gate.require(Action.VIEW, new DossierId(id));
        DossierEntry dossier =
                catalogue.dossier(new DossierId(id)).orElseThrow(() -> new NotFoundException("dossier", id));
        model.addAttribute("dossier", dossier);
        return dossier.revising() ? "parts :: revising" : "parts :: revised";
    }

    private void amend(Actor actor, DossierId dossier, PaperId paper, AmendForm form) {
        if (form.fieldName().isEmpty()) {
            amending.type(actor, paper, form.right(), form.lastSeen());
        } else if (form.reply() == AmendForm.Reply.UNREADABLE) {
            amending.unreadable(actor, paper, form.fieldName(), form.lastSeen());
        } else {
            amending.field(actor, amendables.paper(dossier, paper), form.fieldName(), form.right(), form.lastSeen());
        }
    }

    private ModelAndView refused(
            String problem,
            HttpStatus status,
            Actor actor,
            DossierId dossier,
            PaperId paper,
            AmendForm form,
            Model model,
            Locale locale) {
        fill(actor, dossier, paper, form, model, locale);
        model.addAttribute("problem", problem);
        return new ModelAndView("amend", model.asMap(), status);
    }

    private void fill(Actor actor, DossierId dossier, PaperId paper, AmendForm form, Model model, Locale locale) {
        AmendLinks links = new AmendLinks(dossier, form.from());
        Amendable thing = amendables.find(dossier, paper, form.fieldName(), form.from(), locale);
        viewing.viewed(
                actor,
                List.of(new Viewing.PaperPlace(
                        dossier, paper, thing.paper().pages().getFirst())));
        model.addAttribute("thing", thing);
        model.addAttribute("action", links.form(paper, form.fieldName()));
        model.addAttribute("back", links.back(paper, form.fieldName()));
        model.addAttribute("types", form.fieldName().isEmpty() ? words.types(locale) : List.of());
    }
}
