package vn.sohoa.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.catalogue.RecordEntry;
import vn.sohoa.core.digitise.PageFacts;
import vn.sohoa.core.fixity.Digest;

/** A record as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordJson(
        UUID id,
        UUID dossierId,
        UUID batchId,
        String file,
        String mediaType,
        long size,
        @Nullable String sha256,
        Instant receivedAt,
        String state,
        String code,
        String reason,
        String remedy,
        String detail,
        @Nullable UUID duplicateOf,
        List<PageJson> pages) {

    static RecordJson of(RecordEntry record, Locale locale) {
        return new RecordJson(
                record.id().value(),
                record.dossier().value(),
                record.batch().value(),
                record.file(),
                record.mediaType(),
                record.size(),
                record.digest().map(Digest::hex).orElse(null),
                record.received(),
                record.state().name(),
                record.code().name(),
                record.code().reason(locale),
                record.code().remedy(locale),
                record.detail(),
                record.duplicateOf() == null ? null : record.duplicateOf().value(),
                record.pages().stream().map(PageJson::of).toList());
    }

    /**
     * A page.
     *
     * @param confidence mean of the words, 0 to 100
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PageJson(
            int number,
            String state,
            String code,
            String detail,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable Integer dpi,
            @Nullable Integer words,
            @Nullable Integer confidence) {

        static PageJson of(RecordEntry.PageEntry page) {
            PageFacts facts = page.facts().orElse(null);
            return new PageJson(
                    page.number(),
                    page.state().name(),
                    page.code().name(),
                    page.detail(),
                    facts == null ? null : facts.width(),
                    facts == null ? null : facts.height(),
                    facts == null ? null : facts.dpi(),
                    facts == null ? null : facts.words(),
                    facts == null ? null : facts.confidence());
        }
    }
}
