package vn.sohoa.api.web;

import java.util.List;
import java.util.OptionalLong;
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
import vn.sohoa.api.holdings.HoldingChanges;
import vn.sohoa.api.review.InvalidValueException;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Keeping;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.record.DossierId;

/** Which agency keeps a dossier, and how closely, said by a records manager. */
@Controller
@RequestMapping("/dossiers/{id}/holding")
class HoldingPages {

    private final HoldingChanges changes;
    private final Catalogue catalogue;

    HoldingPages(HoldingChanges changes, Catalogue catalogue) {
        this.changes = changes;
        this.catalogue = catalogue;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        DossierEntry dossier = fill(new DossierId(id), model);
        model.addAttribute("agency", dossier.agency().map(AgencyId::value).orElse(""));
        model.addAttribute("sensitivity", dossier.sensitivity().name());
        return "holding";
    }

    @PostMapping
    ModelAndView say(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String sensitivity,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") long seen,
            Model model) {
        DossierId dossier = new DossierId(id);
        String problem;
        HttpStatus status;
        try {
            changes.keep(dossier, agency, sensitivity, reason, OptionalLong.of(seen));
            return ProcedurePages.seeOther("/dossiers/" + dossier);
        } catch (InvalidValueException e) {
            problem = e.key();
            status = HttpStatus.UNPROCESSABLE_CONTENT;
        } catch (ConflictException e) {
            problem = "holding.problem.conflict";
            status = HttpStatus.CONFLICT;
        }
        fill(dossier, model);
        model.addAttribute("agency", agency);
        model.addAttribute("sensitivity", sensitivity);
        model.addAttribute("reason", reason);
        model.addAttribute("problem", problem);
        return new ModelAndView("holding", model.asMap(), status);
    }

    private DossierEntry fill(DossierId id, Model model) {
        List<Keeping> said = changes.of(id);
        DossierEntry dossier = catalogue.dossier(id).orElseThrow(() -> new NotFoundException("dossier", id));
        model.addAttribute("dossier", dossier);
        model.addAttribute("said", said);
        model.addAttribute(
                "seen", said.isEmpty() ? Keeping.NONE : said.getFirst().number());
        model.addAttribute("sensitivities", Sensitivity.values());
        return dossier;
    }
}
