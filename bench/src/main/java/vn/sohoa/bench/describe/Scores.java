package vn.sohoa.bench.describe;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Verdicts on many dossiers, summed up. */
final class Scores {

    private final List<Verdict> verdicts;

    Scores(List<Verdict> verdicts) {
        this.verdicts = List.copyOf(verdicts);
    }

    List<Outcome> outcomes() {
        return verdicts.stream().flatMap(verdict -> verdict.outcomes().stream()).toList();
    }

    TypeScore types() {
        TypeScore score = new TypeScore();
        outcomes().forEach(outcome -> score.add(outcome.types(), outcome.found()));
        return score;
    }

    Segmentation segmentation() {
        return verdicts.stream().map(Verdict::segmentation).reduce(Segmentation.NONE, Segmentation::plus);
    }

    /** By field. */
    Map<String, FieldTally> fields() {
        Map<String, FieldTally> tallies = new TreeMap<>();
        for (Outcome outcome : outcomes()) {
            outcome.printed().keySet().forEach(field -> tallies.merge(field, FieldTally.PRINTED, FieldTally::plus));
            for (Outcome.Value value : outcome.values()) {
                FieldTally read = FieldTally.read(value.read().accepted(), value.right());
                tallies.merge(value.read().name(), read, FieldTally::plus);
            }
        }
        return tallies;
    }

    FieldTally allFields() {
        return fields().values().stream().reduce(FieldTally.NONE, FieldTally::plus);
    }

    /** The papers of no type. */
    List<Outcome> unknown() {
        return outcomes().stream().filter(Outcome::isUnknown).toList();
    }

    long items() {
        return verdicts.stream().mapToLong(Verdict::items).sum();
    }

    long asked() {
        return verdicts.stream().mapToLong(Verdict::asked).sum();
    }

    double reviewShare() {
        return items() == 0 ? 0 : (double) asked() / items();
    }
}
