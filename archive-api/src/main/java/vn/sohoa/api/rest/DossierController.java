package vn.sohoa.api.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.api.procedures.DossierCompleteness;
import vn.sohoa.api.review.MissingPapers;
import vn.sohoa.api.review.PaperWords;
import vn.sohoa.api.security.Gate;
import vn.sohoa.api.viewlog.Viewing;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Holdings;
import vn.sohoa.core.access.Keeping;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.OwnerAnswer;
import vn.sohoa.core.catalogue.PaperAnswer;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.DossierId;

@RestController
@RequestMapping("/api/v1/dossiers")
class DossierController {

    private final Catalogue catalogue;
    private final Holdings holdings;
    private final PaperWords words;
    private final MissingPapers missing;
    private final DossierCompleteness completeness;
    private final Gate gate;
    private final Viewing viewing;

    DossierController(
            Catalogue catalogue,
            Holdings holdings,
            PaperWords words,
            MissingPapers missing,
            DossierCompleteness completeness,
            Gate gate,
            Viewing viewing) {
        this.holdings = holdings;
        this.words = words;
        this.viewing = viewing;
        this.gate = gate;
        this.catalogue = catalogue;
        this.missing = missing;
        this.completeness = completeness;
    }

    /** A dossier with its records and papers, what lacks of its manifest, and how complete it is for its procedure. */
    @GetMapping("/{id}")
    DossierJson dossier(@PathVariable UUID id, Locale locale) {
        DossierId dossier = new DossierId(id);
        viewing.viewed(gate.require(Action.VIEW, dossier), dossier);
        long ownerSeen = catalogue.ownerAnswers(dossier).stream()
                .mapToLong(OwnerAnswer::number)
                .findFirst()
                .orElse(OwnerAnswer.NONE);
        long holdingSeen = holdings.said(dossier).stream()
                .mapToLong(Keeping::number)
                .findFirst()
                .orElse(Keeping.NONE);
        return catalogue
                .dossier(dossier)
                .map(entry -> DossierJson.of(
                        entry, missing.of(entry), completeness.of(entry), holdingSeen, ownerSeen, locale))
                .orElseThrow(() -> new NotFoundException("dossier", id));
    }

    /** Its papers and what they say. */
    @GetMapping("/{id}/papers")
    List<PaperJson> papers(@PathVariable UUID id) {
        DossierId dossier = new DossierId(id);
        viewing.viewed(gate.require(Action.VIEW, dossier), dossier);
        Map<PaperId, Map<String, PaperAnswer>> answers = catalogue.answers(dossier).stream()
                .collect(Collectors.groupingBy(
                        PaperAnswer::paper, Collectors.toMap(PaperAnswer::field, Function.identity())));
        return catalogue.papers(dossier).stream()
                .map(paper ->
                        PaperJson.of(paper, words.fields(paper.type()), answers.getOrDefault(paper.id(), Map.of())))
                .toList();
    }
}
