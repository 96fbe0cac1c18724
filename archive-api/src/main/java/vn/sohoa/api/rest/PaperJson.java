package vn.sohoa.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.catalogue.PaperAnswer;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldEntry;
import vn.sohoa.core.text.Box;

/**
 * A paper of a dossier and what it says, as in {@code description.json}.
 *
 * @param seen number of the last answer of a person to what the paper is, to send along with another one; 0 where nobody did
 * @param missing fields of its type that the machine did not find; a person may type them
 */
record PaperJson(
        UUID id,
        String type,
        PaperEntry.State state,
        String proposedType,
        String title,
        long seen,
        List<PageJson> pages,
        List<FieldJson> fields,
        List<String> missing) {

    /** A page of a record. */
    record PageJson(UUID recordId, int page) {}

    /**
     * A field.
     *
     * @param value in standard form; empty where it cannot be read
     * @param box in the pixels of the page's words; missing where it stands on no known place
     * @param seen number of the last answer of a person, to send along with another one; 0 where nobody did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FieldJson(
            String name,
            String value,
            PaperEntry.FieldState state,
            String proposed,
            String raw,
            UUID recordId,
            int page,
            @Nullable Box box,
            double confidence,
            long seen) {}

    /**
     * @param known names of the fields that its type has
     * @param answers last ones, by the field that they are about; empty for what the paper is
     */
    static PaperJson of(PaperEntry paper, List<String> known, Map<String, PaperAnswer> answers) {
        return new PaperJson(
                paper.id().value(),
                paper.type().value(),
                paper.state(),
                paper.proposedType().value(),
                paper.title(),
                seen(answers, ""),
                paper.pages().stream()
                        .map(page -> new PageJson(page.record().value(), page.number()))
                        .toList(),
                paper.fields().stream()
                        .map(field -> field(field, seen(answers, field.name())))
                        .toList(),
                known.stream().filter(name -> paper.field(name).isEmpty()).toList());
    }

    private static FieldJson field(FieldEntry field, long seen) {
        Box box = field.proposal().box();
        return new FieldJson(
                field.name(),
                field.value(),
                field.state(),
                field.proposal().value(),
                field.proposal().raw(),
                field.proposal().page().record().value(),
                field.proposal().page().number(),
                box.width() > 0 ? box : null,
                field.proposal().confidence(),
                seen);
    }

    private static long seen(Map<String, PaperAnswer> answers, String field) {
        PaperAnswer answer = answers.get(field);
        return answer == null ? PaperAnswer.NONE : answer.number();
    }
}
