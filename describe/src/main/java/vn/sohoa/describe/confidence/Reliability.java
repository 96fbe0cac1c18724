package vn.sohoa.describe.confidence;

import java.util.List;
import java.util.Locale;

/**
 * What became of guesses, by what was said about them.
 *
 * @param bands of probability, ascending
 */
public record Reliability(List<Band> bands) {

    private static final double[] EDGES = {0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.0000001};

    /**
     * Guesses of about the same probability.
     *
     * @param least probability, included
     * @param most probability, not included
     * @param said mean probability
     */
    public record Band(double least, double most, int guesses, int right, double said) {

        public double share() {
            return guesses == 0 ? 0 : (double) right / guesses;
        }
    }

    public Reliability {
        bands = List.copyOf(bands);
    }

    /** Of guesses that the calibrator did not learn from. */
    public static Reliability of(Calibrator calibrator, List<Outcome> outcomes) {
        Band[] bands = new Band[EDGES.length - 1];
        for (int i = 0; i < bands.length; i++) {
            bands[i] = new Band(EDGES[i], EDGES[i + 1], 0, 0, 0);
        }
        for (Outcome outcome : outcomes) {
            double said = calibrator.probability(outcome.keys(), outcome.score());
            int at = 0;
            while (said >= EDGES[at + 1]) {
                at++;
            }
            Band band = bands[at];
            int guesses = band.guesses + 1;
            bands[at] = new Band(
                    band.least,
                    band.most,
                    guesses,
                    band.right + (outcome.right() ? 1 : 0),
                    band.said + (said - band.said) / guesses);
        }
        return new Reliability(List.of(bands));
    }

    /** A row per band that has guesses. */
    public String table() {
        StringBuilder table = new StringBuilder("said          guesses   mean said   right\n");
        for (Band band : bands) {
            if (band.guesses > 0) {
                table.append(String.format(
                        Locale.ROOT,
                        "%.2f to %.2f  %7d   %8.1f %%  %5.1f %%%n",
                        band.least,
                        Math.min(1, band.most),
                        band.guesses,
                        100 * band.said,
                        100 * band.share()));
            }
        }
        return table.toString();
    }
}
