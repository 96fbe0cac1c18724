package vn.sohoa.describe.training;

import java.util.ArrayList;
import java.util.List;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.classify.PageClass;
import vn.sohoa.describe.classify.PageClassifier;
import vn.sohoa.describe.classify.PageFeatures;
import vn.sohoa.describe.classify.PageGuess;
import vn.sohoa.describe.confidence.Calibrator;
import vn.sohoa.describe.confidence.Keys;
import vn.sohoa.describe.confidence.Outcome;
import vn.sohoa.describe.model.LinearModel;
import vn.sohoa.describe.model.PaperModel;

/** Learns what papers look like, and how far that can be trusted. */
public final class Training {

    /** Wrong types, and wrong fields, among those that are accepted without a person. */
    static final double WANTED_ERRORS = 0.01;

    private final PaperCatalogue catalogue;

    public Training(PaperCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Learns a model.
     *
     * @param version names what it is learned from
     * @param learned to learn from
     * @param heldBack to learn trust from: none of {@code learned}
     */
    public PaperModel train(String version, List<KnownPaper> learned, List<KnownPaper> heldBack) {
        PageFeatures features = new PageFeatures(catalogue);
        List<Learner.Example> examples = new ArrayList<>();
        for (KnownPaper paper : learned) {
            for (int i = 0; i < paper.pages().size(); i++) {
                examples.add(new Learner.Example(
                        paper.classes().get(i).toString(),
                        features.of(paper.pages().get(i))));
            }
        }
        LinearModel pages = Learner.learn(examples);
        Calibrator types = Calibrator.learn(outcomes(pages, heldBack), WANTED_ERRORS);
        FieldOutcomes fields = new FieldOutcomes(catalogue);
        List<Outcome> outcomes =
                heldBack.stream().flatMap(paper -> fields.of(paper).stream()).toList();
        return new PaperModel(version, pages, types, Calibrator.learn(outcomes, WANTED_ERRORS));
    }

    private List<Outcome> outcomes(LinearModel pages, List<KnownPaper> heldBack) {
        PageClassifier classifier = new PageClassifier(catalogue, pages);
        List<Outcome> outcomes = new ArrayList<>();
        for (KnownPaper paper : heldBack) {
            for (int i = 0; i < paper.pages().size(); i++) {
                PageGuess guess = classifier.guess(paper.pages().get(i));
                PageClass best = guess.ranked().getFirst();
                outcomes.add(new Outcome(
                        Keys.ofPage(best.toString()),
                        guess.of(best),
                        best.equals(paper.classes().get(i))));
            }
        }
        return outcomes;
    }

    /**
     * Papers of all types, and of none, made by the program.
     *
     * @param each papers of each type
     * @param others papers of no type
     */
    public static List<KnownPaper> generated(PaperGenerator generator, long firstSeed, int each, int others) {
        List<KnownPaper> papers = new ArrayList<>();
        for (PaperTypeId type : generator.types().stream()
                .map(PaperTypeId::value)
                .sorted()
                .map(PaperTypeId::new)
                .toList()) {
            int count = type.equals(PaperTypeId.OTHER) ? others : each;
            for (int i = 0; i < count; i++) {
                papers.add(generator.make(type, firstSeed + i));
            }
        }
        return papers;
    }

    /** Which of two models knows held-back papers better. */
    public Comparison compare(PaperModel current, PaperModel candidate, List<KnownPaper> heldBack) {
        return new Comparison(macroF1(current, heldBack), macroF1(candidate, heldBack));
    }

    /** Mean over the classes of pages of F1, the harmonic mean of precision and recall. */
    public double macroF1(PaperModel model, List<KnownPaper> papers) {
        PageClassifier classifier = new PageClassifier(catalogue, model.pages());
        Confusion confusion = new Confusion();
        for (KnownPaper paper : papers) {
            for (int i = 0; i < paper.pages().size(); i++) {
                confusion.add(
                        paper.classes().get(i).toString(),
                        classifier
                                .guess(paper.pages().get(i))
                                .ranked()
                                .getFirst()
                                .toString());
            }
        }
        return confusion.macroF1();
    }

    /**
     * Two models on the same papers.
     *
     * @param current macro-F1 of the one in use
     * @param candidate macro-F1 of the new one
     */
    public record Comparison(double current, double candidate) {

        /** A new model is refused where it knows less. */
        public boolean accepted() {
            return candidate >= current;
        }
    }
}
