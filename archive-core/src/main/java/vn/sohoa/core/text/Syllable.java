package vn.sohoa.core.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The parts of a Vietnamese syllable as it is written: what it begins with, the rest with its vowel, and the tone.
 *
 * @param rime without tone
 * @param tone a combining mark, or 0 for the level tone
 * @param place of the letter in the rime that has the tone
 */
record Syllable(String onset, String rime, char tone, int place) {

    static final char GRAVE = '\u0300';
    static final char ACUTE = '\u0301';
    static final char TILDE = '\u0303';
    static final char HOOK = '\u0309';
    static final char DOT = '\u0323';
    static final String TONES = "" + ACUTE + DOT + GRAVE + HOOK + TILDE;

    /** Longest first. */
    private static final List<String> ONSETS = List.of(
            "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l",
            "m", "n", "p", "q", "r", "s", "t", "v", "x", "");

    private static final Set<String> RIMES = words(
            "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
            "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu",
            "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y yêm yên yêng yêt yêu yt ych ynh",
            "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on",
            "ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
            "u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uơ uôc uôi uôm uôn uông uôt up ut",
            "uy uya uych uyên uyêt uynh uyt uyn uyp uyu ư ưa ưc ưi ươc ươi ươm ươn ương ươp ươt ươu ưm ưng ưt ưu");

    /** What follows qu, beyond what a u can begin anyway. */
    private static final Set<String> AFTER_QU = words(
            "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âm ân âng ât ây",
            "e en eo et ê ên ênh êt êch i it ich in ơ ơi ơn ôc y yên yêt ynh yt ych yp yn yu");

    private static final Set<String> EITHER = Set.of("oa", "oe", "uy");

    private static final Set<String> BEFORE_FRONT_VOWELS = Set.of("k", "gh", "ngh");
    private static final Set<String> BEFORE_OTHER_VOWELS = Set.of("c", "g", "ng");

    /** Kạn, Kon: names of places keep it. */
    private static final String ALSO_BEFORE_OTHERS = "k";

    private static Set<String> words(String... lines) {
        return Stream.of(lines).flatMap(line -> Arrays.stream(line.split(" "))).collect(Collectors.toUnmodifiableSet());
    }

    /** Empty where the word cannot be taken apart, whatever its tone. */
    static Optional<Syllable> of(String word) {
        StringBuilder bare = new StringBuilder();
        char tone = 0;
        int place = 0;
        for (char letter : word.toLowerCase(Locale.ROOT).toCharArray()) {
            char mark = toneOf(letter);
            if (mark != 0) {
                if (tone != 0) {
                    return Optional.empty();
                }
                tone = mark;
                place = bare.length();
            }
            bare.append(VietnameseText.withoutTones(String.valueOf(letter)));
        }
        return of(bare.toString(), tone, place);
    }

    /** 0 where it has none. */
    static char toneOf(char letter) {
        return (char) Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .chars()
                .filter(mark -> TONES.indexOf(mark) >= 0)
                .findFirst()
                .orElse(0);
    }

    private static Optional<Syllable> of(String bare, char tone, int place) {
        return ONSETS.stream()
                .filter(bare::startsWith)
                .map(onset -> new Syllable(onset, bare.substring(onset.length()), tone, place - onset.length()))
                .filter(Syllable::isSpelt)
                .findFirst();
    }

    private boolean isSpelt() {
        if (onset.equals("qu")) {
            return AFTER_QU.contains(rime);
        }
        if (onset.equals("gi") && rime.isEmpty()) {
            return true;
        }
        return !onset.equals("q") && RIMES.contains(rime) && isWrittenSo();
    }

    private boolean isWrittenSo() {
        boolean front = "eêiy".indexOf(rime.charAt(0)) >= 0;
        if (onset.equals("g") && rime.startsWith("i")) {
            return true;
        }
        return front
                ? !BEFORE_OTHER_VOWELS.contains(onset)
                : !BEFORE_FRONT_VOWELS.contains(onset) || onset.equals(ALSO_BEFORE_OTHERS);
    }

    /** Its tone is one that it can have, and stands where it belongs. */
    boolean hasPossibleTone() {
        boolean stopped = Stream.of("c", "ch", "p", "t").anyMatch(rime::endsWith);
        boolean possible = !stopped || tone == ACUTE || tone == DOT;
        return possible && (tone == 0 || rime.isEmpty() || isPlaced());
    }

    /** On a vowel with a mark of its own, else on the main one; oa, oe and uy at the end are written both ways. */
    private boolean isPlaced() {
        int marked = IntStream.range(0, rime.length())
                .filter(i -> "ăâêôơư".indexOf(rime.charAt(i)) >= 0)
                .max()
                .orElse(-1);
        if (marked >= 0) {
            return place == marked;
        }
        int vowels = (int) rime.chars().takeWhile(c -> "aeiouy".indexOf(c) >= 0).count();
        if (vowels < rime.length()) {
            return place == vowels - 1;
        }
        return switch (vowels) {
            case 1 -> place == 0;
            case 2 -> place == 0 || (place == 1 && EITHER.contains(rime));
            default -> place == 1;
        };
    }
}
