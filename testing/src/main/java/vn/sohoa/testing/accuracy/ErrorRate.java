package vn.sohoa.testing.accuracy;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.SimilarityInput;
import vn.sohoa.core.text.VietnameseText;

/**
 * Edits between recognised text and the truth, as counts so that pages can be summed.
 *
 * <p>Both texts are first brought to NFC, quotes and dashes are unified, dot leaders and runs of white space collapsed:
 * such differences are not errors of recognition.
 *
 * @param characters in the truth
 * @param characterEdits insertions, deletions and substitutions of characters
 * @param words in the truth
 * @param wordEdits the same of words
 * @param plainCharacters in the truth without diacritics
 * @param plainEdits of characters when all diacritics are dropped: what is left is not an accent fault
 */
public record ErrorRate(
        long characters, long characterEdits, long words, long wordEdits, long plainCharacters, long plainEdits) {

    /** Nothing compared yet. */
    public static final ErrorRate NONE = new ErrorRate(0, 0, 0, 0, 0, 0);

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\ufeff\\u200b]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[“”„«»]");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[’‘`´]");
    private static final Pattern DASHES = Pattern.compile("[–—−‒]");
    private static final Pattern LEADERS = Pattern.compile("(?U)(?:[.·…_]\\s?){3,}");
    private static final Pattern SPACES = Pattern.compile("(?U)\\s+");

    /** Compares one page. */
    public static ErrorRate between(String truth, String recognised) {
        String expected = normalise(truth);
        String actual = normalise(recognised);
        List<String> expectedWords = words(expected);
        String plain = VietnameseText.ascii(expected);
        return new ErrorRate(
                expected.codePointCount(0, expected.length()),
                distance(codePoints(expected), codePoints(actual)),
                expectedWords.size(),
                distance(expectedWords, words(actual)),
                plain.codePointCount(0, plain.length()),
                distance(codePoints(plain), codePoints(VietnameseText.ascii(actual))));
    }

    /** The sum of both. */
    public ErrorRate plus(ErrorRate other) {
        return new ErrorRate(
                characters + other.characters,
                characterEdits + other.characterEdits,
                words + other.words,
                wordEdits + other.wordEdits,
                plainCharacters + other.plainCharacters,
                plainEdits + other.plainEdits);
    }

    /** Character error rate: edits as a share of the characters of the truth; 0 when there are none. */
    public double cer() {
        return share(characterEdits, characters);
    }

    /** Word error rate. */
    public double wer() {
        return share(wordEdits, words);
    }

    /** Character error rate without diacritics. */
    public double plainCer() {
        return share(plainEdits, plainCharacters);
    }

    /** The text as it is compared. */
    public static String normalise(String text) {
        String unified = VietnameseText.nfc(text).replace('Ð', 'Đ').replace('\u00a0', ' ');
        unified = INVISIBLE.matcher(unified).replaceAll("");
        unified = DOUBLE_QUOTES.matcher(unified).replaceAll("\"");
        unified = SINGLE_QUOTES.matcher(unified).replaceAll("'");
        unified = DASHES.matcher(unified).replaceAll("-");
        unified = LEADERS.matcher(unified).replaceAll("… ");
        return SPACES.matcher(unified).replaceAll(" ").strip();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    private static List<Integer> codePoints(String text) {
        return text.codePoints().boxed().toList();
    }

    private static <T> int distance(List<T> expected, List<T> actual) {
        return LevenshteinDistance.getDefaultInstance().apply(new Items<>(expected), new Items<>(actual));
    }

    private static double share(long edits, long of) {
        return of == 0 ? 0 : (double) edits / of;
    }

    private record Items<T>(List<T> list) implements SimilarityInput<T> {

        @Override
        public T at(int index) {
            return list.get(index);
        }

        @Override
        public int length() {
            return list.size();
        }
    }
}
