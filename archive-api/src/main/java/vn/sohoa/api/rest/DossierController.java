package vn.sohoa.api.rest;

import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.api.procedures.DossierCompleteness;
import vn.sohoa.api.review.MissingPapers;
import vn.sohoa.api.security.Gate;
import vn.sohoa.api.viewlog.Viewing;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.record.DossierId;

@RestController
@RequestMapping("/api/v1/dossiers")
class DossierController {

    private final Catalogue catalogue;
    private final MissingPapers missing;
    private final DossierCompleteness completeness;
    private final Gate gate;
    private final Viewing viewing;

    DossierController(
            Catalogue catalogue, MissingPapers missing, DossierCompleteness completeness, Gate gate, Viewing viewing) {
        this.viewing = viewing;
        this.gate = gate;
        this.catalogue = catalogue;
        this.missing = missing;
        this.completeness = completeness;
    }

    /** A dossier with its records and papers, what lacks of its manifest, and how complete it is for its procedure. */
    @GetMapping("/{id}")
    DossierJson dossier(@PathVariable UUID id, Locale locale) {
        viewing.viewed(gate.require(Action.VIEW, new DossierId(id)), new DossierId(id));
        return catalogue
                .dossier(new DossierId(id))
                .map(dossier -> DossierJson.of(dossier, missing.of(dossier), completeness.of(dossier), locale))
                .orElseThrow(() -> new NotFoundException("dossier", id));
    }
}
