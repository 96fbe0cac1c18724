package vn.sohoa.api.procedures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.procedure.Attachment;
import vn.sohoa.core.procedure.Completeness;
import vn.sohoa.core.procedure.Procedures;
import vn.sohoa.core.procedure.ReuseLog;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.PageState;

/** Compares scanned dossiers with what their procedure requires. */
@Component
public final class DossierCompleteness {

    private final Catalogue catalogue;
    private final Procedures procedures;
    private final ReuseLog log;

    DossierCompleteness(Catalogue catalogue, Procedures procedures, ReuseLog log) {
        this.catalogue = catalogue;
        this.procedures = procedures;
        this.log = log;
    }

    /** Empty where nobody says what it was handed in for, the procedure is unknown, or it is not described yet. */
    public Optional<Completeness> of(DossierEntry dossier) {
        List<PaperEntry> papers = catalogue.papers(dossier.id());
        if (papers.isEmpty()) {
            return Optional.empty();
        }
        return procedures
                .of(dossier.id())
                .flatMap(handedIn -> procedures
                        .on(handedIn.procedure(), handedIn.received())
                        .map(procedure -> Completeness.of(
                                procedure, handedIn.received(), papers, unseen(dossier), attached(dossier))));
    }

    private List<Attachment> attached(DossierEntry dossier) {
        return DossierCode.find(dossier.name()).map(log::attached).orElse(List.of());
    }

    private static Set<PageId> unseen(DossierEntry dossier) {
        return dossier.records().stream()
                .flatMap(record -> record.pages().stream()
                        .filter(page -> page.state() == PageState.QUARANTINED)
                        .map(page -> new PageId(record.id(), page.number())))
                .collect(Collectors.toSet());
    }
}
