package vn.sohoa.api.web;

import java.util.List;
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
import vn.sohoa.api.review.Amending;
import vn.sohoa.api.review.InvalidValueException;
import vn.sohoa.api.security.Gate;
import vn.sohoa.api.viewlog.Viewing;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.catalogue.OwnerAnswer;
import vn.sohoa.core.describe.Description.Owner;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.review.Amendments.Seen;

/** Whom a dossier is about, said by a person. */
@Controller
@RequestMapping("/dossiers/{id}/owner")
class OwnerPages {

    private final Amending amending;
    private final Catalogue catalogue;
    private final Gate gate;
    private final Viewing viewing;

    OwnerPages(Amending amending, Catalogue catalogue, Gate gate, Viewing viewing) {
        this.amending = amending;
        this.catalogue = catalogue;
        this.gate = gate;
        this.viewing = viewing;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        DossierId dossier = new DossierId(id);
        viewing.viewed(gate.require(Action.DESCRIBE, dossier), dossier);
        Owner owner = fill(dossier, model).owner().orElse(Owner.NOBODY);
        model.addAttribute("code", owner.code());
        model.addAttribute("name", owner.name());
        return "owner";
    }

    /** @param nobody the dossier is about nobody that is known */
    @PostMapping
    ModelAndView say(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean nobody,
            @RequestParam(defaultValue = "0") long seen,
            Model model) {
        DossierId dossier = new DossierId(id);
        Actor actor = gate.require(Action.DESCRIBE, dossier);
        try {
            if (nobody) {
                amending.noOwner(actor, dossier, Seen.of(seen));
            } else {
                amending.owner(actor, dossier, code, name, Seen.of(seen));
            }
            return ProcedurePages.seeOther("/dossiers/" + dossier);
        } catch (InvalidValueException e) {
            return again(actor, dossier, e.key(), HttpStatus.UNPROCESSABLE_CONTENT, code, name, model);
        } catch (ConflictException e) {
            return again(actor, dossier, "owner.problem.conflict", HttpStatus.CONFLICT, code, name, model);
        }
    }

    private ModelAndView again(
            Actor actor, DossierId dossier, String problem, HttpStatus status, String code, String name, Model model) {
        viewing.viewed(actor, dossier);
        fill(dossier, model);
        model.addAttribute("code", code);
        model.addAttribute("name", name);
        model.addAttribute("problem", problem);
        return new ModelAndView("owner", model.asMap(), status);
    }

    private DossierEntry fill(DossierId id, Model model) {
        DossierEntry dossier = catalogue.dossier(id).orElseThrow(() -> new NotFoundException("dossier", id));
        List<OwnerAnswer> said = catalogue.ownerAnswers(id);
        model.addAttribute("dossier", dossier);
        model.addAttribute("said", said);
        model.addAttribute(
                "seen", said.isEmpty() ? OwnerAnswer.NONE : said.getFirst().number());
        return dossier;
    }
}
