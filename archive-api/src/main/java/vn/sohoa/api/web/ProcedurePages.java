package vn.sohoa.api.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.sohoa.api.procedures.LoggedReuse;
import vn.sohoa.api.procedures.Today;
import vn.sohoa.api.security.Gate;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.code.ProcedureCode;
import vn.sohoa.core.procedure.Channel;
import vn.sohoa.core.procedure.Lookup;
import vn.sohoa.core.procedure.OwnerText;
import vn.sohoa.core.procedure.Procedure;
import vn.sohoa.core.procedure.Procedures;
import vn.sohoa.core.procedure.Reuse;

/** Procedures, and the field in which an officer says for whom. */
@Controller
class ProcedurePages {

    private static final int LONGEST_LIST = 100;

    private final Gate gate;
    private final Procedures procedures;
    private final LoggedReuse reuse;
    private final Today today;

    ProcedurePages(Gate gate, Procedures procedures, LoggedReuse reuse, Today today) {
        this.gate = gate;
        this.procedures = procedures;
        this.reuse = reuse;
        this.today = today;
    }

    @GetMapping("/procedures")
    String list(@RequestParam(defaultValue = "") String name, Model model) {
        gate.require(Action.SEE_PROCEDURES);
        model.addAttribute("name", name);
        model.addAttribute("procedures", procedures.find(name, today.date(), LONGEST_LIST));
        return "procedures";
    }

    @GetMapping("/procedures/{code}")
    String procedure(@PathVariable String code, @ModelAttribute("sent") LookupForm sent, Model model) {
        gate.require(Action.SEE_PROCEDURES);
        fill(code, model);
        return "procedure";
    }

    /** Looks up and leads to what was found; the owner's number is in no address. */
    @PostMapping("/procedures/{code}/lookups")
    ModelAndView lookUp(@PathVariable String code, @ModelAttribute("sent") LookupForm sent, Model model) {
        Actor actor = gate.require(Action.REUSE);
        Procedure procedure = fill(code, model);
        Optional<OwnerText> owner = OwnerText.read(orEmpty(sent.owner()));
        Optional<DossierCode> dossier = DossierCode.find(orEmpty(sent.dossier()));
        Optional<LocalDate> received = day(orEmpty(sent.received()));
        if (owner.isEmpty()) {
            return again(model, "lookup.problem.owner");
        }
        if (dossier.isEmpty() && !orEmpty(sent.dossier()).isEmpty()) {
            return again(model, "lookup.problem.dossier");
        }
        if (received.isEmpty()) {
            return again(model, "lookup.problem.received");
        }
        Optional<String> key = Optional.ofNullable(sent.key()).filter(given -> !given.isBlank());
        try {
            Lookup lookup = reuse.lookUp(
                    actor,
                    new Reuse.Ask(Channel.PAGE, procedure.code(), received.get(), owner.get(), dossier, "", key));
            return seeOther("/lookups/" + lookup.id());
        } catch (NotFoundException e) {
            return again(
                    model,
                    owner.get() instanceof OwnerText.ByDossier ? "lookup.problem.unknown" : "lookup.problem.received");
        }
    }

    static ModelAndView seeOther(String address) {
        RedirectView view = new RedirectView(address, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    private static ModelAndView again(Model model, String problem) {
        model.addAttribute("problem", problem);
        return new ModelAndView("procedure", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Procedure fill(String code, Model model) {
        Procedure procedure = ProcedureCode.find(code)
                .flatMap(known -> procedures.on(known, today.date()))
                .orElseThrow(() -> new NotFoundException("procedure", code));
        model.addAttribute("procedure", procedure);
        model.addAttribute("today", today.date());
        model.addAttribute("mayLookUp", gate.allows(Action.REUSE));
        model.addAttribute("key", UUID.randomUUID());
        return procedure;
    }

    private Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text.isEmpty() ? today.date() : LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
