package vn.sohoa.search.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed, understood: phrases that must all occur. A single word is a phrase of one syllable; words in
 * double quotes and codes such as {@code 15/QĐ-UBND} are phrases of several.
 */
public final class Wording {

    /** More syllables than this are not looked at. */
    static final int MOST_SYLLABLES = 64;

    /** As much text as is read for them; the rest of a longer query is not looked at. */
    private static final int MOST_TEXT = 32_768;

    /**
     * The distance between tiers. With at most 64 syllables and 2³¹ pages, BM25 of all syllables and pairs stays under
     * 4300 (64 × 22.2 + 63 × 2 × 22.2), so no page of a looser tier can overtake.
     */
    private static final float TIER_STEP = 8192;

    private static final Pattern QUOTED_OR_NOT = Pattern.compile("[\"“”„‟]([^\"“”„‟]*)[\"“”„‟]|([^\"“”„‟]+)");

    /** What stands between words: anything but letters, digits, marks, and the characters that join a code. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Cf}/.\\-]+");

    private final List<List<String>> phrases;

    private Wording(List<List<String>> phrases) {
        this.phrases = phrases;
    }

    /** Understands any text; a quote without a partner is ignored. */
    public static Wording of(String typed, SyllableAnalyzer analyzer) {
        Set<List<String>> phrases = new LinkedHashSet<>();
        int room = MOST_SYLLABLES;
        for (String piece : pieces(readable(typed))) {
            List<String> phrase = analyzer.syllables(piece).stream()
                    .map(SyllableAnalyzer.Syllable::form)
                    .limit(room)
                    .toList();
            if (!phrase.isEmpty() && phrases.add(phrase)) {
                room -= phrase.size();
            }
            if (room == 0) {
                break;
            }
        }
        return new Wording(List.copyOf(phrases));
    }

    /** The beginning of an overlong query, up to the last whole word where there is one. */
    private static String readable(String typed) {
        if (typed.length() <= MOST_TEXT) {
            return typed;
        }
        int blank = typed.lastIndexOf(' ', MOST_TEXT);
        return typed.substring(0, blank < 0 ? MOST_TEXT : blank);
    }

    private static List<String> pieces(String typed) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = QUOTED_OR_NOT.matcher(typed);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                pieces.add(matcher.group(1));
            } else {
                pieces.addAll(List.of(BETWEEN_WORDS.split(matcher.group(2))));
            }
        }
        return pieces;
    }

    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** The phrases in the form of a tier. */
    public List<List<String>> phrases(Tier tier) {
        return phrases.stream()
                .map(phrase -> phrase.stream().map(tier::form).toList())
                .toList();
    }

    /** All syllables that follow one another in what was typed, two at a time, in the form of a tier. */
    public Set<List<String>> pairs(Tier tier) {
        List<String> all = phrases(tier).stream().flatMap(List::stream).toList();
        Set<List<String>> pairs = new LinkedHashSet<>();
        for (int i = 1; i < all.size(); i++) {
            pairs.add(List.of(all.get(i - 1), all.get(i)));
        }
        return pairs;
    }

    /** What a page scores for being of a tier, beside BM25 of all phrases and pairs. */
    public static float lift(Tier tier) {
        return tier.looserTiers() * TIER_STEP;
    }
}
