package vn.sohoa.core.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.procedure.Completeness;
import vn.sohoa.core.record.OriginalForm;

/**
 * What the catalogue knows of a dossier, and the facts that follow.
 *
 * @param here whether it was handed in to this archive
 * @param papers that are preserved
 */
public record KnownDossier(
        boolean here,
        ExpectedResult expected,
        List<KnownPaper> papers,
        List<KnownAttachment> attachments,
        boolean lookedUp) {

    /** Forms 03 and 05 of Circular 03/2025/TT-VPCP: refused, stopped. */
    private static final Set<PaperTypeId> CLOSING =
            Set.of(new PaperTypeId("phieu-tu-choi-tiep-nhan"), new PaperTypeId("thong-bao-dung-giai-quyet"));

    public KnownDossier {
        papers = List.copyOf(papers);
        attachments = List.copyOf(attachments);
    }

    /**
     * A preserved paper of the dossier.
     *
     * @param sure whether its type is accepted or confirmed; before, it is some component
     * @param form of the files that it is in
     * @param by agency that handed it in; empty where none is named
     */
    public record KnownPaper(
            UUID id, PaperTypeId type, boolean sure, OriginalForm form, Signed signed, Instant at, String by) {}

    /** A paper of another dossier that stands in this one; {@code ofSource} is the result of that dossier. */
    public record KnownAttachment(
            UUID id, PaperTypeId type, ExpectedResult ofSource, Instant at, String officer, Signed signed) {}

    /** Components and results; the forms that agencies add themselves are neither. */
    public List<ComponentFact> components() {
        return Stream.concat(
                        papers.stream()
                                .filter(paper -> !(paper.sure && Completeness.isOfTheAgency(paper.type)))
                                .map(this::component),
                        attachments.stream().map(KnownDossier::component))
                .toList();
    }

    public DossierFacts facts() {
        List<ComponentFact> components = components();
        ResultFact result = result(components);
        boolean closed = papers.stream().anyMatch(paper -> paper.sure && CLOSING.contains(paper.type));
        return new DossierFacts(
                here,
                components.stream()
                        .filter(component -> !component.result())
                        .map(ComponentFact::source)
                        .collect(Collectors.toSet()),
                result,
                closed && !result.isOnFile(),
                lookedUp);
    }

    private ComponentFact component(KnownPaper paper) {
        Source source = switch (paper.form) {
            case SCAN -> Source.PAPER;
            case ELECTRONIC -> Source.E_FILED;
            case UNKNOWN -> Source.UNKNOWN;
        };
        boolean result = paper.sure && expected.is(paper.type);
        return new ComponentFact(paper.id, paper.type, result, source, paper.at, paper.by, paper.signed);
    }

    private static ComponentFact component(KnownAttachment attachment) {
        Source source = switch (attachment.ofSource) {
            case ExpectedResult.OfType of when of.is(attachment.type) -> Source.REUSED_RESULT;
            case ExpectedResult.OfType of -> Source.REUSED_COMPONENT;
            case ExpectedResult.None none -> Source.REUSED_COMPONENT;
            case ExpectedResult.Unknown unknown -> Source.REUSED;
        };
        return new ComponentFact(
                attachment.id, attachment.type, false, source, attachment.at, attachment.officer, attachment.signed);
    }

    /** Of several results the best. */
    private ResultFact result(List<ComponentFact> components) {
        return switch (expected) {
            case ExpectedResult.Unknown unknown -> ResultFact.UNKNOWN;
            case ExpectedResult.None none -> ResultFact.NOT_DUE;
            case ExpectedResult.OfType type ->
                components.stream()
                        .filter(ComponentFact::result)
                        .map(KnownDossier::form)
                        .min(ResultFact::compareTo)
                        .orElse(ResultFact.NONE);
        };
    }

    private static ResultFact form(ComponentFact result) {
        if (result.source() == Source.PAPER || result.signed() == Signed.NO) {
            return ResultFact.DIGITISED;
        }
        return result.source() == Source.E_FILED && result.signed() == Signed.YES
                ? ResultFact.ELECTRONIC_ORIGINAL
                : ResultFact.FORM_UNKNOWN;
    }
}
