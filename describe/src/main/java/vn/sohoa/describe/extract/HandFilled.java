package vn.sohoa.describe.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sohoa.describe.catalogue.FieldSpec;
import vn.sohoa.describe.catalogue.PaperType;

/** Tells forms that were filled in by hand: labels are print, what stands behind them is not. */
final class HandFilled {

    private static final int LEAST_LABELS = 3;

    private static final double MOST_FILLED = 0.4;

    /** Print has this confidence; handwriting rarely. */
    private static final int PRINT = 75;

    boolean test(PaperType type, List<Candidate> candidates) {
        Set<String> labels = new HashSet<>();
        for (FieldSpec field : type.fields()) {
            labels.addAll(Vocabulary.INSTANCE.place(type.id(), field.name()).labels());
        }
        List<Candidate> places = candidates.stream()
                .filter(candidate -> labels.contains(candidate.what()))
                .toList();
        long printed = places.stream().filter(HandFilled::isPrinted).count();
        return places.size() >= LEAST_LABELS && printed < MOST_FILLED * places.size();
    }

    private static boolean isPrinted(Candidate candidate) {
        return isPrint(candidate.value()) || isPrint(candidate.below());
    }

    private static boolean isPrint(List<Token> tokens) {
        List<Token> words =
                tokens.stream().filter(token -> token.folded().length() > 1).toList();
        return !words.isEmpty()
                && words.stream().mapToInt(Token::confidence).average().orElse(0) >= PRINT;
    }
}
