package vn.sohoa.api.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sohoa.api.delivery.OwnPapers;
import vn.sohoa.api.security.Gate;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.delivery.CorrectionRequest;
import vn.sohoa.core.delivery.CorrectionRequest.Answer;
import vn.sohoa.core.delivery.CorrectionRequests;
import vn.sohoa.core.delivery.OwnResult;
import vn.sohoa.core.delivery.RequestId;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.DossierId;

/** People ask to have something put right; who describes the dossier answers within ten days. */
@Controller
class RequestPages {

    private final CorrectionRequests requests;
    private final OwnPapers papers;
    private final Gate gate;
    private final InstantSource clock;

    RequestPages(CorrectionRequests requests, OwnPapers papers, Gate gate, InstantSource clock) {
        this.requests = requests;
        this.papers = papers;
        this.gate = gate;
        this.clock = clock;
    }

    /** A request as the list shows it. */
    record RequestView(CorrectionRequest request, boolean late) {}

    /** Those that wait, of the dossiers that who asks may describe. */
    @GetMapping("/requests")
    String open(Model model) {
        gate.require(Action.DESCRIBE);
        Instant now = clock.instant();
        List<RequestView> waiting = requests.open().stream()
                .filter(request -> gate.allows(Action.DESCRIBE, request.dossier()))
                .map(request -> new RequestView(request, now.isAfter(request.due())))
                .toList();
        model.addAttribute("requests", waiting);
        return "requests";
    }

    @PostMapping("/my/{paper}/requests")
    String ask(@PathVariable UUID paper, @RequestParam String text, RedirectAttributes once) {
        OwnResult result = papers.require(Action.VIEW, new PaperId(paper));
        try {
            requests.ask(
                    papers.person(Action.VIEW),
                    new CorrectionRequest(
                            RequestId.random(),
                            result.paper(),
                            result.dossier(),
                            text,
                            clock.instant(),
                            Optional.empty()));
            once.addFlashAttribute("asked", "my.request.sent");
        } catch (IllegalArgumentException | ConflictException e) {
            once.addFlashAttribute("asked", "my.request.refused");
        }
        return "redirect:/my/" + paper + "#requests";
    }

    @PostMapping("/dossiers/{dossier}/requests/{id}")
    String answer(
            @PathVariable UUID dossier,
            @PathVariable UUID id,
            @RequestParam boolean corrected,
            @RequestParam @Nullable String reason,
            RedirectAttributes once) {
        DossierId about = new DossierId(dossier);
        Actor actor = gate.require(Action.DESCRIBE, about);
        try {
            Answer answer =
                    new Answer(actor.signature(), clock.instant(), corrected, Objects.requireNonNullElse(reason, ""));
            requests.answer(about, new RequestId(id), answer);
        } catch (IllegalArgumentException e) {
            once.addFlashAttribute("refused", "requests.reason.missing");
        } catch (ConflictException e) {
            once.addFlashAttribute("refused", "requests.answered.already");
        }
        return "redirect:/requests";
    }
}
