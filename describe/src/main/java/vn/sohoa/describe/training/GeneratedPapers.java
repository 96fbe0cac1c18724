package vn.sohoa.describe.training;

import java.util.List;
import vn.sohoa.describe.catalogue.PaperCatalogue;

/** Generated papers to learn from, to learn trust from, and to compare models on: no paper is in two of these. */
record GeneratedPapers(List<KnownPaper> learned, List<KnownPaper> trusted, List<KnownPaper> compared) {

    /** Of each type, for the model that comes with the program. */
    static final int USUAL = 32;

    /** Of the first paper of each type. */
    static final long SEED = 0;

    /** Papers of no type for each one of a type: they are many kinds. */
    private static final int OTHERS = 22;

    private static final int OTHERS_HELD_BACK = 16;
    private static final long FIRST_TRUSTED = 1_000_000;
    private static final long FIRST_COMPARED = 2_000_000;
    private static final int EACH_COMPARED = 8;
    private static final int OTHERS_COMPARED = 160;

    /** @param each papers of each type to learn from; half as many to learn trust from */
    static GeneratedPapers of(PaperCatalogue catalogue, int each) {
        PaperGenerator usual = new PaperGenerator(catalogue, Knobs.USUAL);
        PaperGenerator harder = new PaperGenerator(catalogue, Knobs.HARDER);
        return new GeneratedPapers(
                Training.generated(usual, SEED, each, OTHERS * each),
                Training.generated(harder, FIRST_TRUSTED, each / 2, OTHERS_HELD_BACK * (each / 2)),
                Training.generated(harder, FIRST_COMPARED, EACH_COMPARED, OTHERS_COMPARED));
    }
}
