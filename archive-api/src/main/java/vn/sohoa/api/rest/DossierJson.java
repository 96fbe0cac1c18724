package vn.sohoa.api.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.procedure.Completeness;

/**
 * A dossier as the API shows it.
 *
 * @param version of its OCFL object; 0 until preserved
 * @param revising whether the next version is on its way
 * @param missing titles of its manifest that no paper bears
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
        @Nullable CompletenessJson completeness,
        List<RecordJson> records) {

    static DossierJson of(
            DossierEntry dossier, List<String> missing, Optional<Completeness> completeness, Locale locale) {
        return new DossierJson(
                dossier.id().value(),
                dossier.batch().value(),
                dossier.name(),
                dossier.received(),
                dossier.version(),
                dossier.revising(),
                missing,
                completeness.map(CompletenessJson::of).orElse(null),
                dossier.records().stream()
                        .map(record -> RecordJson.of(record, locale))
                        .toList());
    }
}
