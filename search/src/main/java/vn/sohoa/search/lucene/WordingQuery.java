package vn.sohoa.search.lucene;

import java.util.ArrayList;
import java.util.List;
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
import vn.sohoa.search.wording.Tier;
import vn.sohoa.search.wording.Wording;

/** Finds the pages of the loosest tier, scored by the strictest one each belongs to. */
final class WordingQuery {

    private WordingQuery() {}

    static Query of(Wording wording) {
        List<Query> tiers = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            tiers.add(inTier(wording, tier));
        }
        return new DisjunctionMaxQuery(tiers, 0);
    }

    private static Query inTier(Wording wording, Tier tier) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        wording.phrases(tier).forEach(phrase -> query.add(phraseQuery(tier, phrase), Occur.MUST));
        wording.pairs(tier).forEach(pair -> query.add(phraseQuery(tier, pair), Occur.SHOULD));
        float lift = Wording.lift(tier);
        if (lift > 0) {
            query.add(new BoostQuery(new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE), lift), Occur.SHOULD);
        }
        return query.build();
    }

    private static Query phraseQuery(Tier tier, List<String> phrase) {
        return phrase.size() == 1
                ? new TermQuery(new Term(tier.field(), phrase.getFirst()))
                : new PhraseQuery(tier.field(), phrase.toArray(String[]::new));
    }
}
