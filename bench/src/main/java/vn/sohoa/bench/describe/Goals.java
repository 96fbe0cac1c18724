package vn.sohoa.bench.describe;

import java.util.ArrayList;
import java.util.List;
import vn.sohoa.bench.report.Figures;
import vn.sohoa.bench.report.Table;

/** What describing has to reach, and whether it does. */
final class Goals {

    private static final double MACRO_F1 = 0.97;
    private static final double SEGMENTATION = 0.98;
    private static final double ACCEPTED_RIGHT = 0.99;
    private static final double REVIEW = 0.20;
    private static final double COST = 0.05;

    private record Goal(String name, String measured, String wanted, boolean met) {}

    private final List<Goal> goals = new ArrayList<>();

    /** @param cost processor time of describing, as a share of that of recognition */
    Goals(Scores scores, double cost) {
        Segmentation segmentation = scores.segmentation();
        List<Outcome> unknown = scores.unknown();
        long held = unknown.stream().filter(Outcome::isHeldBack).count();
        atLeast("macro-F1 of types", scores.types().macroF1(), MACRO_F1);
        atLeast("pages in the right paper", segmentation.shareOfPages(), SEGMENTATION);
        atLeast("accepted fields that are right", scores.allFields().accuracy(), ACCEPTED_RIGHT);
        atMost("questions that go to a person", scores.reviewShare(), REVIEW);
        goals.add(new Goal(
                "papers of no type: other, or asked about",
                held + " of " + unknown.size(),
                "all",
                held == unknown.size()));
        atMost("processor time, describing ÷ recognising", cost, COST);
    }

    boolean areMet() {
        return goals.stream().allMatch(Goal::met);
    }

    String print() {
        Table table = new Table("goal", "measured", "wanted", "");
        goals.forEach(goal -> table.row(goal.name(), goal.measured(), goal.wanted(), goal.met() ? "met" : "MISSED"));
        return table.toString();
    }

    private void atLeast(String name, double share, double wanted) {
        goals.add(new Goal(name, Figures.fixed(share, 4), "≥ " + Figures.fixed(wanted, 2), share >= wanted));
    }

    private void atMost(String name, double share, double wanted) {
        goals.add(new Goal(name, Figures.fixed(share, 4), "≤ " + Figures.fixed(wanted, 2), share <= wanted));
    }
}
