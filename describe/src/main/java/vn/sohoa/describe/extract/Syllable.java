package vn.sohoa.describe.extract;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells words that no Vietnamese syllable is spelt like: most often a letter or a mark was misread. */
final class Syllable {

    /** Grave, acute, tilde, hook above, dot below. */
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private static final Pattern PARTS =
            Pattern.compile("(ngh|ng|nh|gh|gi|kh|ch|th|tr|ph|qu|[bcdđghklmnprstvx])?([aăâeêioôơuưy][\\p{L}]{0,5})");

    /** Giếng and gìn: the i belongs to the rime. */
    private static final Pattern AFTER_G = Pattern.compile("g(i\\p{L}{0,5})");

    private static final Set<String> RIMES =
            Set.of(("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân "
                            + "âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu "
                            + "im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen "
                            + "oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc "
                            + "uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc "
                            + "ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh yt ych")
                    .split(" ", -1));

    private static final Set<String> ABBREVIATIONS = Set.of("UBND", "HĐND", "TTPVHCC", "VPĐK", "TP", "TT", "TNHH");

    private Syllable() {}

    /** True for all that is not letters alone: numbers and abbreviations are not judged. */
    static boolean isPossible(String word) {
        boolean letters = !word.isEmpty() && word.chars().allMatch(Character::isLetter);
        if (!letters || word.length() > 7) {
            return !letters;
        }
        String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String bare = Normalizer.normalize(TONES.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC);
        if (tones(decomposed) > 1) {
            return false;
        }
        boolean sharp = decomposed.matches(".*[\\u0301\\u0323].*");
        return isPossible(PARTS.matcher(bare), sharp) || isPossible(AFTER_G.matcher(bare), sharp);
    }

    private static boolean isPossible(Matcher parts, boolean sharp) {
        if (!parts.matches()) {
            return false;
        }
        String rime = parts.group(parts.groupCount());
        return RIMES.contains(rime) && (sharp || !isStopped(rime));
    }

    /** Syllables that end in a stop have the acute or the dot. */
    private static boolean isStopped(String rime) {
        char last = rime.charAt(rime.length() - 1);
        return last == 'c' || last == 'p' || last == 't' || rime.endsWith("ch");
    }

    private static long tones(String decomposed) {
        return TONES.matcher(decomposed).results().count();
    }

    /** 1 where all words are possible, less for each that is not; abbreviations in capitals are not judged. */
    static double spelling(String text, double each) {
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        double spelling = 1;
        for (String word : text.split("[^\\p{L}]+", -1)) {
            boolean upper = word.length() < 7 && word.equals(word.toUpperCase(Locale.ROOT));
            boolean abbreviation = upper && (!capitals || ABBREVIATIONS.contains(word));
            if (word.length() > 1 && !abbreviation && !isPossible(word)) {
                spelling *= each;
            }
        }
        return Math.max(spelling, 0.3);
    }
}
