package vn.sohoa.api.review;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.PaperAnswer;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldEntry;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;

/** What people can put right on the pages of dossiers and records. */
@Component
public final class Amendables {

    private final Catalogue catalogue;
    private final PaperWords words;
    private final Pictures pictures;

    Amendables(Catalogue catalogue, PaperWords words) {
        this.catalogue = catalogue;
        this.words = words;
        pictures = new Pictures(catalogue);
    }

    /** @throws NotFoundException when the dossier has no such paper (any more) */
    public PaperEntry paper(DossierId dossier, PaperId id) {
        return catalogue.papers(dossier).stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("paper", id));
    }

    /** @throws NotFoundException when there is no such paper (any more) */
    public PaperEntry paper(PaperId id) {
        return catalogue.paper(id).orElseThrow(() -> new NotFoundException("paper", id));
    }

    /**
     * A field that the paper has or its type knows, or what the paper is.
     *
     * @param field empty for what the paper is
     * @param at the page before the person's eyes; null where there is none
     * @throws NotFoundException when there is no such paper or field
     */
    public Amendable find(DossierId dossier, PaperId id, String field, @Nullable PageId at, Locale locale) {
        PaperEntry paper = paper(dossier, id);
        if (!field.isEmpty()
                && paper.field(field).isEmpty()
                && !words.fields(paper.type()).contains(field)) {
            throw new NotFoundException("field of paper " + id, field);
        }
        Optional<PaperAnswer> answer = catalogue.answers(dossier).stream()
                .filter(said -> said.paper().equals(id) && said.field().equals(field))
                .findFirst();
        return field.isEmpty() ? type(paper, answer, at, locale) : field(paper, field, answer, at, locale);
    }

    private Amendable type(PaperEntry paper, Optional<PaperAnswer> answer, @Nullable PageId at, Locale locale) {
        return new Amendable(
                paper,
                "",
                words.type(paper.type(), locale),
                "",
                paper.type().value(),
                words.type(paper.type(), locale),
                paper.title(),
                paper.state() == PaperEntry.State.CONFIRMED,
                said(answer),
                number(answer),
                "type",
                pictures.of(page(paper, at), Optional.empty()).orElse(null));
    }

    private Amendable field(
            PaperEntry paper, String name, Optional<PaperAnswer> answer, @Nullable PageId at, Locale locale) {
        Optional<FieldEntry> field = paper.field(name);
        String standing = field.map(FieldEntry::value).orElse("");
        return new Amendable(
                paper,
                name,
                words.type(paper.type(), locale),
                words.field(name, locale),
                standing,
                words.value(name, standing),
                field.map(entry -> entry.proposal().raw().strip()).orElse(""),
                field.map(entry -> entry.state().isAnswered()).orElse(false),
                said(answer),
                number(answer),
                TypedValue.form(words.kind(name)),
                field.filter(entry -> entry.proposal().box().width() > 0)
                        .map(FieldEntry::proposal)
                        .flatMap(read -> pictures.of(read.page(), Optional.of(read.box())))
                        .or(() -> pictures.of(page(paper, at), Optional.empty()))
                        .orElse(null));
    }

    /** The page at hand where it is one of the paper's. */
    private static PageId page(PaperEntry paper, @Nullable PageId at) {
        return at != null && paper.pages().contains(at) ? at : paper.pages().getFirst();
    }

    private static Amendable.@Nullable Said said(Optional<PaperAnswer> answer) {
        return answer.map(said -> new Amendable.Said(said.reviewer(), said.at()))
                .orElse(null);
    }

    private static long number(Optional<PaperAnswer> answer) {
        return answer.map(PaperAnswer::number).orElse(PaperAnswer.NONE);
    }
}
