package vn.sohoa.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoa.api.progress.Eta;
import vn.sohoa.api.progress.Progress;
import vn.sohoa.core.catalogue.BatchContents;
import vn.sohoa.core.catalogue.BatchEntry;
import vn.sohoa.core.ledger.Ledger;
import vn.sohoa.core.ledger.LedgerLine;

/**
 * A batch as the API shows it: progress and ledger.
 *
 * @param dossiers those the caller may see
 * @param dossiersWithheld how many more there are
 * @param lines of the dossiers the caller may see
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BatchJson(
        UUID id,
        String name,
        String origin,
        String state,
        Instant receivedAt,
        ProgressJson progress,
        LedgerJson ledger,
        @Nullable List<DossierLink> dossiers,
        @Nullable Integer dossiersWithheld,
        @Nullable List<LineJson> lines) {

    static BatchJson summary(BatchEntry batch, Instant now) {
        return new BatchJson(
                batch.id().value(),
                batch.name(),
                batch.origin().name(),
                batch.state().name(),
                batch.received(),
                ProgressJson.of(Progress.of(batch, now)),
                LedgerJson.of(batch.ledger()),
                null,
                null,
                null);
    }

    static BatchJson whole(BatchEntry batch, BatchContents contents, Instant now, Locale locale) {
        BatchJson summary = summary(batch, now);
        return new BatchJson(
                summary.id,
                summary.name,
                summary.origin,
                summary.state,
                summary.receivedAt,
                summary.progress,
                summary.ledger,
                contents.dossiers().stream()
                        .map(dossier -> new DossierLink(dossier.id().value(), dossier.name()))
                        .toList(),
                contents.withheld(),
                contents.lines().stream().map(line -> LineJson.of(line, locale)).toList());
    }

    /**
     * How far the batch is.
     *
     * @param finished true when nothing is left to do
     * @param pagesDone pages recognised, blank or quarantined
     * @param pagesKnown pages counted so far
     * @param etaSeconds estimated time left; absent while there is nothing to estimate from
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProgressJson(
            boolean finished,
            int pagesDone,
            int pagesKnown,
            @Nullable Long etaSeconds) {

        static ProgressJson of(Progress progress) {
            return new ProgressJson(
                    !progress.running(),
                    progress.read(),
                    progress.known(),
                    progress.eta().kind() == Eta.Kind.RUNNING
                            ? progress.eta().left().toSeconds()
                            : null);
        }
    }

    /**
     * The sums.
     *
     * @param accountedFor every sheet is preserved, blank or quarantined
     * @param balances accounted for, and everything preserved can be found
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LedgerJson(
            @Nullable Integer sheetsAnnounced,
            Ledger.Files files,
            Ledger.Pages pages,
            boolean accountedFor,
            boolean balances) {

        static LedgerJson of(Ledger ledger) {
            return new LedgerJson(
                    ledger.sheetsAnnounced().isPresent()
                            ? ledger.sheetsAnnounced().getAsInt()
                            : null,
                    ledger.files(),
                    ledger.pages(),
                    ledger.isAccountedFor(),
                    ledger.balances());
        }
    }

    /** A dossier of the batch. */
    public record DossierLink(UUID id, String name) {}

    /** A line of the ledger, in the language asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LineJson(
            UUID recordId,
            @Nullable Integer page,
            String dossier,
            String file,
            String outcome,
            String code,
            String reason,
            String remedy,
            String detail,
            @Nullable UUID duplicateOf) {

        static LineJson of(LedgerLine line, Locale locale) {
            return new LineJson(
                    line.record().value(),
                    line.page().isPresent() ? line.page().getAsInt() : null,
                    line.dossier(),
                    line.file(),
                    line.code().outcome().name(),
                    line.code().name(),
                    line.code().reason(locale),
                    line.code().remedy(locale),
                    line.detail(),
                    line.duplicateOf() == null ? null : line.duplicateOf().value());
        }
    }
}
