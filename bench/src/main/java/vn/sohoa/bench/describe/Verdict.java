package vn.sohoa.bench.describe;

import java.util.List;

/**
 * How right the description of a dossier is.
 *
 * @param items questions there could be
 * @param asked questions that people are asked
 */
record Verdict(List<Outcome> outcomes, Segmentation segmentation, long items, long asked) {

    Verdict {
        outcomes = List.copyOf(outcomes);
    }
}
