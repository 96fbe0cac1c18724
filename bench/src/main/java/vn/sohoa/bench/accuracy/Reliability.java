package vn.sohoa.bench.accuracy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;
import vn.sohoa.testing.accuracy.ErrorRate;

/** Of the words read with some confidence, how many are right. Punctuation that stands alone is no word. */
record Reliability(List<Tally> tallies) {

    /** Ends of the bands: 0–9, 10–19 … 80–89, 90–94, 95–100. */
    private static final List<Integer> STARTS = List.of(0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95);

    private static final int HIGHEST = 100;

    private static final Predicate<String> WORD =
            Pattern.compile("[\\p{L}\\p{N}]").asPredicate();

    /**
     * The words of a band of confidence.
     *
     * @param from least confidence
     * @param to highest confidence
     * @param confidence the sum over all words
     */
    record Tally(int from, int to, long words, long right, long confidence) {

        private Tally plus(Tally other) {
            return new Tally(from, to, words + other.words, right + other.right, confidence + other.confidence);
        }

        double shareRight() {
            return (double) right / words;
        }

        double meanConfidence() {
            return (double) confidence / words;
        }
    }

    private record Token(String text, int confidence) {}

    static final Reliability NONE = new Reliability(IntStream.range(0, STARTS.size())
            .mapToObj(i -> new Tally(STARTS.get(i), i + 1 < STARTS.size() ? STARTS.get(i + 1) - 1 : HIGHEST, 0, 0, 0))
            .toList());

    Reliability {
        tallies = List.copyOf(tallies);
    }

    static Reliability of(String truth, OcrPage page) {
        List<Token> tokens = page.words().flatMap(Reliability::tokens).toList();
        BitSet right = WordAlignment.right(
                words(truth).toList(), tokens.stream().map(Token::text).toList());
        List<Tally> tallies = new ArrayList<>(NONE.tallies);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (WORD.test(token.text())) {
                int band = band(token.confidence());
                tallies.set(band, counted(tallies.get(band), token.confidence(), right.get(i)));
            }
        }
        return new Reliability(tallies);
    }

    Reliability plus(Reliability other) {
        return new Reliability(IntStream.range(0, tallies.size())
                .mapToObj(i -> tallies.get(i).plus(other.tallies.get(i)))
                .toList());
    }

    private static Tally counted(Tally tally, int confidence, boolean right) {
        return tally.plus(new Tally(tally.from(), tally.to(), 1, right ? 1 : 0, confidence));
    }

    private static int band(int confidence) {
        return IntStream.range(0, STARTS.size())
                .filter(i -> confidence >= STARTS.get(i))
                .max()
                .orElse(0);
    }

    private static Stream<Token> tokens(OcrWord word) {
        return words(word.text()).map(text -> new Token(text, word.confidence()));
    }

    private static Stream<String> words(String text) {
        return Stream.of(ErrorRate.normalise(text).split(" ", -1)).filter(word -> !word.isEmpty());
    }
}
