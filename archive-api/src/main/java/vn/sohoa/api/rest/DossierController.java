package vn.sohoa.api.rest;

import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.record.DossierId;

@RestController
@RequestMapping("/api/v1/dossiers")
class DossierController {

    private final Catalogue catalogue;

    DossierController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/{id}")
    DossierJson dossier(@PathVariable UUID id, Locale locale) {
        return catalogue
                .dossier(new DossierId(id))
                .map(dossier -> DossierJson.of(dossier, locale))
                .orElseThrow(() -> new NotFoundException("dossier", id));
    }
}
