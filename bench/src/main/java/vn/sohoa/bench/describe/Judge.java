package vn.sohoa.bench.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sohoa.core.describe.DescribedPaper;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.record.PageId;
import vn.sohoa.testing.papers.TestDossier;
import vn.sohoa.testing.papers.TestDossier.TruePaper;

/** Holds what was described against the truth. */
final class Judge {

    private final Values values;

    /** Whether the truth names all that stands on a paper, so that other values are wrong. */
    private final boolean truthIsWhole;

    Judge(Values values, boolean truthIsWhole) {
        this.values = values;
        this.truthIsWhole = truthIsWhole;
    }

    Verdict judge(ReadDossier dossier, Description description) {
        Map<PageId, Integer> places = new HashMap<>();
        for (int i = 0; i < dossier.pages().size(); i++) {
            places.put(dossier.pages().get(i).id(), i);
        }
        List<Found> found = description.papers().stream()
                .map(paper -> new Found(paper, places(paper, places)))
                .toList();
        TestDossier truth = dossier.truth();
        List<Outcome> outcomes = truth.papers().stream()
                .map(paper -> outcome(truth.name(), paper, found, places))
                .toList();
        Segmentation segmentation = Segmentation.of(
                truth.papers().stream().map(TruePaper::pages).toList(),
                found.stream().map(Found::pages).toList());
        return new Verdict(outcomes, segmentation, items(description), asked(description));
    }

    private record Found(DescribedPaper paper, List<Integer> pages) {

        long overlap(List<Integer> others) {
            return others.stream().filter(pages::contains).count();
        }
    }

    private Outcome outcome(String dossier, TruePaper paper, List<Found> all, Map<PageId, Integer> places) {
        Found found = all.stream()
                .max(Comparator.comparingLong(each -> each.overlap(paper.pages())))
                .orElseThrow(() -> new IllegalStateException("no paper was found in " + dossier));
        DescribedPaper described = found.paper();
        return new Outcome(
                dossier,
                paper.pages(),
                paper.types(),
                paper.condition(),
                described.type().value(),
                described.confidence(),
                described.accepted(),
                found.pages().stream().sorted().toList().equals(paper.pages()),
                paper.fields(),
                values(paper, all, places));
    }

    /** What was read on the pages of a paper, whatever paper they were put into. */
    private List<Outcome.Value> values(TruePaper paper, List<Found> all, Map<PageId, Integer> places) {
        List<FieldValue> fields = all.stream()
                .flatMap(found -> found.paper().fields().stream())
                .filter(field -> paper.pages().contains(places.getOrDefault(field.page(), -1)))
                .toList();
        List<Outcome.Value> read = new ArrayList<>();
        for (FieldValue field : fields) {
            String truth = Objects.requireNonNullElse(paper.fields().get(field.name()), "");
            if (!truth.isEmpty() || truthIsWhole) {
                read.add(new Outcome.Value(
                        field, truth, !truth.isEmpty() && values.same(field.name(), truth, field.value())));
            }
        }
        return read;
    }

    private static List<Integer> places(DescribedPaper paper, Map<PageId, Integer> places) {
        return paper.pages().stream()
                .map(page -> Objects.requireNonNull(places.get(page), () -> "no page of the dossier: " + page))
                .toList();
    }

    /** Questions there could be: what each paper is, and each value. */
    private static long items(Description description) {
        return description.papers().stream()
                .mapToLong(paper -> 1 + paper.fields().size())
                .sum();
    }

    private static long asked(Description description) {
        return description.papers().stream()
                .mapToLong(paper -> (paper.accepted() ? 0 : 1)
                        + paper.fields().stream()
                                .filter(field -> !field.accepted())
                                .count())
                .sum();
    }
}
