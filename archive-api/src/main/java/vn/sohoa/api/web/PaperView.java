package vn.sohoa.api.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sohoa.api.review.PaperWords;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.PaperAnswer;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.text.Box;

/**
 * A paper and what it says, in the words of the catalogue of types.
 *
 * @param proposed what the machine took it for, where a person said otherwise; null where they agree
 * @param said who last said what it is; null where nobody did
 * @param amend to the form for its type
 * @param pages one a place to go to
 * @param missing fields that papers of the type have, and this one has not
 */
record PaperView(
        PaperEntry entry,
        String type,
        @Nullable String proposed,
        @Nullable PaperAnswer said,
        String amend,
        List<PageLink> pages,
        List<Field> fields,
        List<Missing> missing) {

    /** @param number within its record */
    record PageLink(int number, String link) {}

    /**
     * A field.
     *
     * @param id of its box and its line in a page of a record
     * @param value as people write it; empty where it cannot be read
     * @param proposed what the machine read, where a person said otherwise; null where they agree
     * @param said who answered last; null where nobody did
     * @param box where it stands; of no width where that is not known
     * @param link to the page it stands on, the box marked
     * @param amend to its form
     */
    record Field(
            String id,
            String label,
            String value,
            @Nullable String proposed,
            PaperEntry.FieldState state,
            @Nullable PaperAnswer said,
            PageId page,
            Box box,
            String link,
            String amend) {}

    /** @param amend to the form that takes its value */
    record Missing(String label, String amend) {}

    PaperView {
        pages = List.copyOf(pages);
        fields = List.copyOf(fields);
        missing = List.copyOf(missing);
    }

    /** Papers of one dossier for one page. */
    static final class Maker {

        private final AmendLinks links;
        private final PaperWords words;
        private final Locale locale;
        private final Map<PaperId, Map<String, PaperAnswer>> answers = new HashMap<>();

        Maker(AmendLinks links, Catalogue catalogue, PaperWords words, Locale locale) {
            this.links = links;
            this.words = words;
            this.locale = locale;
            catalogue
                    .answers(links.dossier())
                    .forEach(answer -> answers.computeIfAbsent(answer.paper(), paper -> new HashMap<>())
                            .put(answer.field(), answer));
        }

        PaperView view(PaperEntry paper) {
            return new PaperView(
                    paper,
                    words.type(paper.type(), locale),
                    paper.type().equals(paper.proposedType()) ? null : words.type(paper.proposedType(), locale),
                    said(paper, ""),
                    links.form(paper.id(), ""),
                    paper.pages().stream()
                            .map(page -> new PageLink(page.number(), link(page)))
                            .toList(),
                    paper.fields().stream().map(field -> field(paper, field)).toList(),
                    words.fields(paper.type()).stream()
                            .filter(name -> paper.field(name).isEmpty())
                            .map(name -> new Missing(words.field(name, locale), links.form(paper.id(), name)))
                            .toList());
        }

        private Field field(PaperEntry paper, PaperEntry.FieldEntry field) {
            String id = "f-" + paper.id() + "-" + field.name();
            PageId page = field.proposal().page();
            String proposed = field.proposal().value();
            return new Field(
                    id,
                    words.field(field.name(), locale),
                    words.value(field.name(), field.value()),
                    proposed.equals(field.value()) ? null : words.value(field.name(), proposed),
                    field.state(),
                    said(paper, field.name()),
                    page,
                    field.proposal().box(),
                    link(page) + "#" + id,
                    links.form(paper.id(), field.name()));
        }

        private @Nullable PaperAnswer said(PaperEntry paper, String field) {
            return answers.getOrDefault(paper.id(), Map.of()).get(field);
        }
    }

    boolean isOn(PageId page) {
        return entry.pages().contains(page);
    }

    /** The fields that have a place on a page. */
    List<Field> on(PageId page) {
        return fields.stream()
                .filter(field -> field.page().equals(page) && field.box().width() > 0)
                .toList();
    }

    private static String link(PageId page) {
        return UriComponentsBuilder.fromPath("/records/" + page.record())
                .queryParam("page", page.number())
                .toUriString();
    }
}
