package vn.sohoa.api.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sohoa.api.review.PaperWords;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.text.Box;

/**
 * A paper and what it says, in the words of the catalogue of types.
 *
 * @param proposed what the machine took it for, where a person said otherwise; null where they agree
 * @param pages one a place to go to
 */
record PaperView(PaperEntry entry, String type, @Nullable String proposed, List<PageLink> pages, List<Field> fields) {

    /** @param number within its record */
    record PageLink(int number, String link) {}

    /**
     * A field.
     *
     * @param id of its box and its line in a page of a record
     * @param value as people write it; empty where it cannot be read
     * @param proposed what the machine read, where a person said otherwise; null where they agree
     * @param box where it stands
     * @param link to the page it stands on, the box marked
     */
    record Field(
            String id,
            String label,
            String value,
            @Nullable String proposed,
            PaperEntry.FieldState state,
            PageId page,
            Box box,
            String link) {}

    PaperView {
        pages = List.copyOf(pages);
        fields = List.copyOf(fields);
    }

    static PaperView of(PaperEntry paper, PaperWords words, Locale locale) {
        return new PaperView(
                paper,
                words.type(paper.type(), locale),
                paper.type().equals(paper.proposedType()) ? null : words.type(paper.proposedType(), locale),
                paper.pages().stream()
                        .map(page -> new PageLink(page.number(), link(page)))
                        .toList(),
                paper.fields().stream()
                        .map(field -> field(paper, field, words, locale))
                        .toList());
    }

    boolean isOn(PageId page) {
        return entry.pages().contains(page);
    }

    /** The fields that stand on a page. */
    List<Field> on(PageId page) {
        return fields.stream().filter(field -> field.page().equals(page)).toList();
    }

    private static Field field(PaperEntry paper, PaperEntry.FieldEntry field, PaperWords words, Locale locale) {
        String id = "f-" + paper.id() + "-" + field.name();
        PageId page = field.proposal().page();
        String proposed = field.proposal().value();
        return new Field(
                id,
                words.field(field.name(), locale),
                words.value(field.name(), field.value()),
                proposed.equals(field.value()) ? null : words.value(field.name(), proposed),
                field.state(),
                page,
                field.proposal().box(),
                link(page) + "#" + id);
    }

    private static String link(PageId page) {
        return UriComponentsBuilder.fromPath("/records/" + page.record())
                .queryParam("page", page.number())
                .toUriString();
    }
}
