package vn.sohoa.api.web;

import java.util.List;
import java.util.Locale;
import vn.sohoa.api.review.PaperWords;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.procedure.Completeness;

/** What a dossier has of what its procedure requires, in the words of an office. */
record CompletenessView(Completeness entry, List<Line> lines, List<Paper> surplus) {

    /** @param tone of the state, as the style sheet names it */
    record Line(String name, String condition, Completeness.State state, String tone, List<Paper> papers) {}

    record Paper(PaperId id, String name) {}

    CompletenessView {
        lines = List.copyOf(lines);
        surplus = List.copyOf(surplus);
    }

    static CompletenessView of(Completeness completeness, PaperWords words, Locale locale) {
        return new CompletenessView(
                completeness,
                completeness.lines().stream()
                        .map(line -> new Line(
                                line.required().name(),
                                line.required().condition(),
                                line.state(),
                                tone(line.state()),
                                papers(line.papers(), words, locale)))
                        .toList(),
                papers(completeness.surplus(), words, locale));
    }

    private static List<Paper> papers(List<PaperEntry> papers, PaperWords words, Locale locale) {
        return papers.stream()
                .map(paper -> new Paper(paper.id(), words.type(paper.type(), locale)))
                .toList();
    }

    private static String tone(Completeness.State state) {
        return switch (state) {
            case PRESENT, ATTACHED -> "kept";
            case EXPIRED, ILLEGIBLE -> "duplicate";
            case MISSING -> "quarantined";
            case CONDITIONAL, UNKNOWN -> "blank";
        };
    }
}
