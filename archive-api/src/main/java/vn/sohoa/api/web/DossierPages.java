package vn.sohoa.api.web;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sohoa.api.procedures.DossierCompleteness;
import vn.sohoa.api.review.MissingPapers;
import vn.sohoa.api.review.PaperWords;
import vn.sohoa.api.security.Gate;
import vn.sohoa.api.viewlog.Viewing;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.catalogue.BatchEntry;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.delivery.CorrectionRequests;
import vn.sohoa.core.record.DossierId;

/** A dossier: its papers and what they say, its records, those set aside in their place. */
@Controller
class DossierPages {

    private final Catalogue catalogue;
    private final PaperWords words;
    private final MissingPapers missing;
    private final DossierCompleteness completeness;
    private final CorrectionRequests requests;
    private final Gate gate;
    private final Viewing viewing;

    DossierPages(
            Catalogue catalogue,
            PaperWords words,
            MissingPapers missing,
            DossierCompleteness completeness,
            Gate gate,
            Viewing viewing,
            CorrectionRequests requests) {
        this.completeness = completeness;
        this.requests = requests;
        this.viewing = viewing;
        this.gate = gate;
        this.missing = missing;
        this.catalogue = catalogue;
        this.words = words;
    }

    @GetMapping("/dossiers/{id}")
    String dossier(@PathVariable UUID id, Model model, Locale locale) {
        viewing.viewed(gate.require(Action.VIEW, new DossierId(id)), new DossierId(id));
        DossierEntry dossier =
                catalogue.dossier(new DossierId(id)).orElseThrow(() -> new NotFoundException("dossier", id));
        model.addAttribute("dossier", dossier);
        model.addAttribute("missing", missing.of(dossier));
        model.addAttribute(
                "completeness",
                completeness
                        .of(dossier)
                        .map(found -> CompletenessView.of(found, words, locale))
                        .orElse(null));
        model.addAttribute("mayRevoke", gate.allows(Action.REVOKE));
        model.addAttribute("mayKeep", gate.allows(Action.KEEP_HOLDINGS, dossier.id()));
        boolean mayDescribe = gate.allows(Action.DESCRIBE, dossier.id());
        model.addAttribute("mayDescribe", mayDescribe);
        if (mayDescribe) {
            model.addAttribute(
                    "openRequests",
                    requests.of(dossier.id()).stream()
                            .filter(request -> request.answer().isEmpty())
                            .toList());
        }
        PaperView.Maker papers = new PaperView.Maker(new AmendLinks(dossier.id(), null), catalogue, words, locale);
        model.addAttribute(
                "papers",
                catalogue.papers(dossier.id()).stream().map(papers::view).toList());
        model.addAttribute(
                "pages",
                dossier.records().stream().mapToInt(r -> r.pages().size()).sum());
        model.addAttribute(
                "batchName",
                catalogue
                        .batch(dossier.batch(), gate.scope(Action.VIEW))
                        .map(BatchEntry::name)
                        .orElse(""));
        return "dossier";
    }
}
