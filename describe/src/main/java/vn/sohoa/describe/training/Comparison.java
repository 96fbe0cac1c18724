package vn.sohoa.describe.training;

import java.util.List;

/**
 * The current model and a new one on the same held-back papers.
 *
 * @param own papers of the archive that people confirmed
 * @param generated papers made by the program: what the archive has not seen yet
 */
public record Comparison(Scores own, Scores generated) {

    /** How much less, of macro-F1, a model may know about generated papers: what another selection of pages does. */
    public static final double FORGIVEN = 0.005;

    /**
     * Both models on some papers.
     *
     * @param current macro-F1 of the model in use, 0 to 1
     * @param candidate macro-F1 of the new one
     * @param pages compared
     * @param different classes that they know differently well
     */
    public record Scores(double current, double candidate, int pages, List<ClassScore> different) {

        public Scores {
            different = List.copyOf(different);
        }

        static Scores of(Confusion current, Confusion candidate) {
            List<ClassScore> classes = current.counts().keySet().stream()
                    .map(name -> new ClassScore(name, current.truths(name), current.f1(name), candidate.f1(name)))
                    .toList();
            return new Scores(
                    current.macroF1(),
                    candidate.macroF1(),
                    classes.stream().mapToInt(ClassScore::pages).sum(),
                    classes.stream()
                            .filter(score -> score.current != score.candidate)
                            .toList());
        }
    }

    /**
     * F1 of a class of pages.
     *
     * @param page as {@link vn.sohoa.describe.classify.PageClass#toString} names it
     */
    public record ClassScore(String page, int pages, double current, double candidate) {}

    /** A new model is refused where it knows less of the archive, or forgets what it may yet meet. */
    public boolean isAccepted() {
        return own.candidate >= own.current && generated.candidate >= generated.current - FORGIVEN;
    }
}
