package vn.sohoa.api.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sohoa.api.procedures.LoggedReuse;
import vn.sohoa.api.procedures.Today;
import vn.sohoa.api.review.PaperWords;
import vn.sohoa.api.security.Gate;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.procedure.Attachment;
import vn.sohoa.core.procedure.Lookup;
import vn.sohoa.core.procedure.Reuse;

/** What a look-up found, attaching it, and the request for what is missing. */
@Controller
@RequestMapping("/lookups/{id}")
class LookupPages {

    private final Gate gate;
    private final LoggedReuse reuse;
    private final PaperWords words;
    private final Today today;

    LookupPages(Gate gate, LoggedReuse reuse, PaperWords words, Today today) {
        this.gate = gate;
        this.reuse = reuse;
        this.words = words;
        this.today = today;
    }

    @GetMapping
    String lookup(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String dossier,
            Model model,
            Locale locale) {
        fill(reuse.get(gate.require(Action.REUSE), id), dossier, model, locale);
        return "lookup";
    }

    /** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ: after form 02 of Circular 03/2025/TT-VPCP. */
    @GetMapping("/request")
    String request(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String dossier,
            Model model,
            Locale locale) {
        fill(reuse.get(gate.require(Action.REUSE), id), dossier, model, locale);
        model.addAttribute("today", today.date());
        return "request";
    }

    @PostMapping("/attachments")
    ModelAndView attach(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String dossier,
            @RequestParam(required = false) @Nullable List<UUID> papers,
            @RequestParam(required = false) @Nullable String key,
            Model model,
            Locale locale) {
        Actor actor = gate.require(Action.REUSE);
        Lookup lookup = reuse.get(actor, id);
        Optional<DossierCode> code = code(dossier);
        List<UUID> chosen = Objects.requireNonNullElse(papers, List.of());
        if (code.isEmpty() || chosen.isEmpty()) {
            return again(
                    code.isEmpty() ? "lookup.problem.dossier" : "lookup.problem.papers",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    lookup,
                    dossier,
                    model,
                    locale);
        }
        try {
            reuse.attach(
                    actor,
                    new Reuse.Choice(
                            id,
                            code.get(),
                            chosen.stream().map(PaperId::new).toList(),
                            "",
                            "",
                            Optional.ofNullable(key).filter(given -> !given.isBlank())));
            return ProcedurePages.seeOther("/lookups/" + id + "?dossier=" + code.get() + "#attached");
        } catch (ConflictException | NotFoundException e) {
            return again("lookup.problem.changed", HttpStatus.CONFLICT, lookup, dossier, model, locale);
        }
    }

    private ModelAndView again(
            String problem, HttpStatus status, Lookup lookup, @Nullable String dossier, Model model, Locale locale) {
        fill(lookup, dossier, model, locale);
        model.addAttribute("problem", problem);
        return new ModelAndView("lookup", model.asMap(), status);
    }

    private void fill(Lookup lookup, @Nullable String dossier, Model model, Locale locale) {
        Optional<DossierCode> code = code(dossier).or(lookup::dossier);
        List<Attachment> attached = code.stream()
                .flatMap(known -> reuse.attached(known).stream())
                .filter(attachment -> isOf(lookup, attachment))
                .toList();
        model.addAttribute("lookup", LookupView.of(lookup, attached, words, locale));
        model.addAttribute("attached", attached);
        model.addAttribute("dossier", code.map(DossierCode::value).orElse(Objects.requireNonNullElse(dossier, "")));
        model.addAttribute("key", UUID.randomUUID());
    }

    /** Of other attachments to the same dossier nothing is shown: nobody looked those papers up here. */
    private static boolean isOf(Lookup lookup, Attachment attachment) {
        return lookup.lines().stream()
                .flatMap(line -> line.papers().stream())
                .anyMatch(paper -> paper.first().equals(attachment.first()));
    }

    private static Optional<DossierCode> code(@Nullable String text) {
        return DossierCode.find(Objects.requireNonNullElse(text, "").strip());
    }
}
