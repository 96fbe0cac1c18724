package vn.sohoa.search.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What somebody typed, understood: phrases that must all occur. A single word is a phrase of one syllable; words in
 * double quotes and codes such as {@code 15/QĐ-UBND} are phrases of several.
 */
final class Wording {

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
    static Wording of(String typed, SyllableAnalyzer analyzer) {
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

    boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** The phrases in the form of a tier. */
    List<List<String>> phrases(Tier tier) {
        return phrases.stream()
                .map(phrase -> phrase.stream().map(tier::form).toList())
                .toList();
    }

    /** Finds the pages of the loosest tier, scored by the strictest one each belongs to. */
    Query toQuery() {
        List<Query> tiers = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            tiers.add(inTier(tier));
        }
        return new DisjunctionMaxQuery(tiers, 0);
    }

    private Query inTier(Tier tier) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<String> all = new ArrayList<>();
        for (List<String> phrase : phrases(tier)) {
            query.add(phraseQuery(tier, phrase), Occur.MUST);
            all.addAll(phrase);
        }
        Set<List<String>> pairs = new LinkedHashSet<>();
        for (int i = 1; i < all.size(); i++) {
            pairs.add(List.of(all.get(i - 1), all.get(i)));
        }
        pairs.forEach(pair -> query.add(phraseQuery(tier, pair), Occur.SHOULD));
        if (tier.looserTiers() > 0) {
            Query step = new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE);
            query.add(new BoostQuery(step, tier.looserTiers() * TIER_STEP), Occur.SHOULD);
        }
        return query.build();
    }

    private static Query phraseQuery(Tier tier, List<String> phrase) {
        return phrase.size() == 1
                ? new TermQuery(new Term(tier.field(), phrase.getFirst()))
                : new PhraseQuery(tier.field(), phrase.toArray(String[]::new));
    }
}
