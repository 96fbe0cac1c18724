package vn.sohoa.api.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sohoa.api.review.PaperWords;
import vn.sohoa.core.access.Masked;
import vn.sohoa.core.code.PartialDate;
import vn.sohoa.core.procedure.Attachment;
import vn.sohoa.core.procedure.Lookup;
import vn.sohoa.core.procedure.OnFile;
import vn.sohoa.core.procedure.PaperOnFile;

/**
 * A look-up in the words of an office.
 *
 * @param owner the last four characters of the code
 * @param lines what is always required first
 * @param missing what the citizen still has to hand in
 * @param conditional what they have to hand in besides where its condition applies
 */
record LookupView(Lookup entry, String owner, List<Line> lines, List<Line> missing, List<Line> conditional) {

    private static final String DATE = "ngay-ban-hanh";

    /**
     * A required paper.
     *
     * @param tone of the outcome, as the style sheet names it
     */
    record Line(Lookup.Line entry, OnFile outcome, String tone, List<Paper> papers) {

        /** Whether it is asked for only where its condition applies, which the archive does not know. */
        public boolean isOpen() {
            return entry.isConditional() && outcome != OnFile.VALID;
        }
    }

    /**
     * A paper that is on file.
     *
     * @param chosen whether it is offered first
     * @param attached whether it stands for this in the new dossier already
     */
    record Paper(
            PaperOnFile entry,
            String type,
            String tone,
            String issued,
            String until,
            String picture,
            boolean chosen,
            boolean attached) {

        public boolean isValid() {
            return entry.state() == OnFile.VALID;
        }
    }

    LookupView {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
        conditional = List.copyOf(conditional);
    }

    /** @param attached to the new dossier */
    static LookupView of(Lookup lookup, List<Attachment> attached, PaperWords words, Locale locale) {
        List<Line> lines = lookup.lines().stream()
                .map(line -> new Line(
                        line,
                        line.outcome(),
                        tone(line.outcome()),
                        line.papers().stream()
                                .map(paper -> paper(lookup, line, paper, attached, words, locale))
                                .toList()))
                .sorted(Comparator.comparing(Line::isOpen))
                .toList();
        return new LookupView(
                lookup,
                Masked.id(lookup.owner()),
                lines,
                lines.stream()
                        .filter(line -> line.outcome != OnFile.VALID && !line.isOpen())
                        .toList(),
                lines.stream().filter(Line::isOpen).toList());
    }

    /** How many papers can be attached that are not yet. */
    public long attachable() {
        return lines.stream()
                .flatMap(line -> line.papers.stream())
                .filter(paper -> paper.isValid() && !paper.attached)
                .count();
    }

    /** What need not be handed in again. */
    public List<Line> onFile() {
        return lines.stream().filter(line -> line.outcome == OnFile.VALID).toList();
    }

    private static Paper paper(
            Lookup lookup,
            Lookup.Line line,
            PaperOnFile paper,
            List<Attachment> attached,
            PaperWords words,
            Locale locale) {
        boolean isAttached = attached.stream()
                .anyMatch(one -> one.first().equals(paper.first())
                        && one.requirement().equals(line.required().name()));
        return new Paper(
                paper,
                words.type(paper.type(), locale),
                tone(paper.state()),
                paper.issued().map(date -> date(date, words)).orElse(""),
                paper.until().map(date -> date(date, words)).orElse(""),
                UriComponentsBuilder.fromPath("/api/v1/lookups/{lookup}/papers/{paper}/image")
                        .build(lookup.id(), paper.id())
                        .toString(),
                line.valid().filter(paper::equals).isPresent(),
                isAttached);
    }

    private static String date(PartialDate date, PaperWords words) {
        return words.value(DATE, date.toString());
    }

    private static String tone(OnFile state) {
        return switch (state) {
            case VALID -> "kept";
            case UNDATED, EXPIRED, SUPERSEDED -> "duplicate";
            case REVOKED -> "quarantined";
            case NOT_DIGITISED, HANDED_IN -> "blank";
        };
    }
}
