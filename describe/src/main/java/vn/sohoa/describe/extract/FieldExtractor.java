package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.describe.FieldValue.Method;
import vn.sohoa.core.describe.PageCodes;
import vn.sohoa.core.record.PageId;
import vn.sohoa.describe.catalogue.FieldSpec;
import vn.sohoa.describe.catalogue.PaperType;

/**
 * Reads the fields of a paper whose type is known. Values are read, never guessed or corrected; what does not look like its
 * field is left out. May be called by several threads.
 */
public final class FieldExtractor {

    /** Below it nothing was read worth showing. */
    private static final double LEAST_SCORE = 0.2;

    private final LabelledFields labelled = new LabelledFields();
    private final Signer signer = new Signer();
    private final HandFilled handFilled = new HandFilled();

    /**
     * Reads the fields of the type, and the number of a certified copy.
     *
     * @param pages of the paper, in order
     * @param pageCodes asked only for types that may carry one
     * @return at most one value for each field
     */
    public PaperContent extract(PaperType type, List<DossierPage> pages, PageCodes pageCodes) {
        List<PageRows> rows = pages.stream().map(PageRows::of).toList();
        if (rows.isEmpty()) {
            return new PaperContent(List.of(), false);
        }
        List<Candidate> candidates = labelled.candidates(type, rows);
        Optional<Header> header = Header.of(rows.getFirst());
        List<ExtractedField> print = new ArrayList<>();
        for (FieldSpec field : type.fields()) {
            byLayout(type, field, rows, header)
                    .or(() -> labelled.field(type, field, candidates))
                    .or(() -> byForm(field, rows))
                    .ifPresent(print::add);
        }
        Stamp.read(rows).ifPresent(print::add);
        List<ExtractedField> weighed = Evidence.weigh(type, print, rows, candidates);
        List<ExtractedField> codes = CardFields.ofCodes(type, rows, pageCodes);
        List<ExtractedField> fields = Sources.join(weighed, CardFields.ofZone(type, rows), codes).stream()
                .filter(field -> field.score() >= LEAST_SCORE)
                .toList();
        return new PaperContent(fields, handFilled.test(type, candidates));
    }

    private Optional<ExtractedField> byLayout(
            PaperType type, FieldSpec field, List<PageRows> pages, Optional<Header> header) {
        PageRows first = pages.getFirst();
        return switch (field.name()) {
            case "so-ky-hieu" -> Letterhead.number(type.id(), first, header).map(reading -> of(field, pages, reading));
            case "ngay-ban-hanh" -> Letterhead.date(pages, header).map(reading -> of(field, pages, reading));
            case "co-quan-ban-hanh" -> header.flatMap(Agency::read).map(reading -> of(field, pages, reading));
            case "trich-yeu" -> Subject.read(type, first, header).map(reading -> of(field, pages, reading));
            case "nguoi-ky" -> signer.read(pages);
            default -> Optional.empty();
        };
    }

    /** Without a label: a serial alone in its row, an agency over the signature. */
    private Optional<ExtractedField> byForm(FieldSpec field, List<PageRows> pages) {
        return switch (field.kind()) {
            case LAND_SERIAL -> Alone.landSerial(field, pages);
            case AGENCY -> signer.agency(pages).map(reading -> of(field, pages, reading));
            case DATE ->
                field.name().equals("ngay-cap")
                        ? Letterhead.cardDate(pages).map(reading -> of(field, pages, reading))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static ExtractedField of(FieldSpec field, List<PageRows> pages, Reading reading) {
        return new ExtractedField(
                field.name(),
                reading.value(),
                Row.text(reading.tokens()),
                pageOf(pages, reading.tokens().getFirst()),
                Row.box(reading.tokens()),
                Method.LAYOUT,
                reading.certainty() * reading.legibility(),
                reading.alternatives());
    }

    private static PageId pageOf(List<PageRows> pages, Token token) {
        return pages.stream()
                .filter(page ->
                        page.rows().stream().anyMatch(row -> row.tokens().contains(token)))
                .findFirst()
                .orElseGet(pages::getFirst)
                .id();
    }
}
