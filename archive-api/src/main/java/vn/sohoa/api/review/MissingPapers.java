package vn.sohoa.api.review;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.describe.Manifest;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.segment.ManifestCheck;

/** What the manifest of a dossier names and no paper bears, people's word about types included. */
@Component
public final class MissingPapers {

    private final Catalogue catalogue;
    private final PaperCatalogue types;

    MissingPapers(Catalogue catalogue, PaperCatalogue types) {
        this.catalogue = catalogue;
        this.types = types;
    }

    /** Titles: those that were missing when the dossier was described, without papers that got such a type since. */
    public List<String> of(DossierEntry dossier) {
        if (dossier.missing().isEmpty()) {
            return List.of();
        }
        List<ManifestCheck.Found> retyped = catalogue.papers(dossier.id()).stream()
                .filter(paper -> !paper.type().equals(paper.proposedType()))
                .map(paper -> new ManifestCheck.Found(paper.type(), ""))
                .toList();
        List<Manifest.Item> items = dossier.missing().stream()
                .map(title -> new Manifest.Item("", title))
                .toList();
        return new ManifestCheck(types, new Manifest("", "", items)).missing(retyped);
    }
}
