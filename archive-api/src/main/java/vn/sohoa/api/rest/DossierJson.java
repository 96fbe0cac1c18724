package vn.sohoa.api.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.procedure.Completeness;

/**
 * A dossier as the API shows it.
 *
 * @param version of its OCFL object; 0 until preserved
 * @param revising whether the next version is on its way
 * @param missing titles of its manifest that no paper bears
 * @param agency that keeps it; missing in an archive of one agency
 * @param holdingSeen number of the last word of a records manager on that, to send along with another one
 * @param owner whom it is about; missing where nothing says so
 * @param ownerSeen number of the last word of a person on that, to send along with another one
 * @param completeness against its procedure; missing where that is not known
 */
public record DossierJson(
        UUID id,
        UUID batchId,
        String name,
        Instant receivedAt,
        int version,
        boolean revising,
        List<String> missing,
        @Nullable String agency,
        Sensitivity sensitivity,
        long holdingSeen,
        @Nullable OwnerShownJson owner,
        long ownerSeen,
        @Nullable CompletenessJson completeness,
        List<RecordJson> records) {

    /** @param agreed two signs or a person say so; else it is a proposal */
    public record OwnerShownJson(String code, String name, boolean agreed) {}

    static DossierJson of(
            DossierEntry dossier,
            List<String> missing,
            Optional<Completeness> completeness,
            long holdingSeen,
            long ownerSeen,
            Locale locale) {
        return new DossierJson(
                dossier.id().value(),
                dossier.batch().value(),
                dossier.name(),
                dossier.received(),
                dossier.version(),
                dossier.revising(),
                missing,
                dossier.agency().map(AgencyId::value).orElse(null),
                dossier.sensitivity(),
                holdingSeen,
                dossier.owner()
                        .map(owner -> new OwnerShownJson(owner.code(), owner.name(), owner.agreed()))
                        .orElse(null),
                ownerSeen,
                completeness.map(CompletenessJson::of).orElse(null),
                dossier.records().stream()
                        .map(record -> RecordJson.of(record, locale))
                        .toList());
    }
}
