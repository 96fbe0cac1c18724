package vn.sohoa.describe.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.describe.catalogue.PaperCatalogue;
import vn.sohoa.describe.classify.PageClass;
import vn.sohoa.describe.classify.PageClassifier;
import vn.sohoa.describe.classify.PageFeatures;
import vn.sohoa.describe.classify.PageGuess;
import vn.sohoa.describe.confidence.Calibrator;
import vn.sohoa.describe.confidence.Keys;
import vn.sohoa.describe.confidence.Outcome;
import vn.sohoa.describe.confidence.Reliability;
import vn.sohoa.describe.model.LinearModel;
import vn.sohoa.describe.model.Origin;
import vn.sohoa.describe.model.PaperModel;

/** Learns what papers look like, and how far that can be trusted. */
public final class Training {

    /** Wrong types, and wrong fields, among those that are accepted without a person. */
    static final double WANTED_ERRORS = 0.01;

    private final PaperCatalogue catalogue;
    private final PageFeatures features;

    public Training(PaperCatalogue catalogue) {
        this.catalogue = catalogue;
        features = new PageFeatures(catalogue);
    }

    /**
     * What a model is made of; no paper is in two of these.
     *
     * @param examples pages to learn from
     * @param trusted to learn trust from
     * @param compared to see whether that trust holds
     */
    record Material(List<Learner.Example> examples, List<KnownPaper> trusted, List<KnownPaper> compared) {}

    /** Where the work is. */
    public enum Step {
        /** Makes papers and looks at their pages. */
        GENERATING,
        /** Learns what pages are. */
        LEARNING,
        /** Learns how far that can be trusted. */
        TRUSTING,
        /** Tries it on papers that nothing was learned from. */
        COMPARING
    }

    /**
     * Learns a model.
     *
     * @param version names what it is learned from
     * @param progress is told what begins
     */
    PaperModel train(String version, Origin origin, Material material, Consumer<Step> progress) {
        progress.accept(Step.LEARNING);
        LinearModel pages = Learner.learn(material.examples);
        progress.accept(Step.TRUSTING);
        Calibrator types = Calibrator.learn(outcomes(pages, material.trusted), WANTED_ERRORS);
        Calibrator fields = Calibrator.learn(fields(material.trusted), WANTED_ERRORS);
        progress.accept(Step.COMPARING);
        PaperModel.Tables tables = new PaperModel.Tables(
                Reliability.of(types, outcomes(pages, material.compared)),
                Reliability.of(fields, fields(material.compared)));
        return new PaperModel(version, pages, types, fields, origin, tables);
    }

    /** The pages of papers, to learn from. */
    List<Learner.Example> examples(List<KnownPaper> papers) {
        List<Learner.Example> examples = new ArrayList<>();
        for (KnownPaper paper : papers) {
            for (int i = 0; i < paper.pages().size(); i++) {
                examples.add(new Learner.Example(
                        paper.classes().get(i).toString(),
                        features.of(paper.pages().get(i))));
            }
        }
        return examples;
    }

    private List<Outcome> fields(List<KnownPaper> papers) {
        FieldOutcomes outcomes = new FieldOutcomes(catalogue);
        return papers.stream().flatMap(paper -> outcomes.of(paper).stream()).toList();
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

    /** Mean over the classes of pages of F1, the harmonic mean of precision and recall. */
    public double macroF1(PaperModel model, List<KnownPaper> papers) {
        return confusion(model, papers).macroF1();
    }

    /** What a model takes the pages of papers for. */
    Confusion confusion(PaperModel model, List<KnownPaper> papers) {
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
        return confusion;
    }
}
