package vn.sohoa.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.stream.Stream;
import vn.sohoa.search.wording.Tier;
import vn.sohoa.search.wording.Wording;

/** Finds the pages of the loosest tier, scored by the strictest one each belongs to. */
final class WordingQuery {

    private WordingQuery() {}

    static Query of(Wording wording) {
        List<Query> tiers =
                Stream.of(Tier.values()).map(tier -> inTier(wording, tier)).toList();
        return Query.of(query -> query.disMax(best -> best.queries(tiers).tieBreaker(0.0)));
    }

    private static Query inTier(Wording wording, Tier tier) {
        BoolQuery.Builder query = new BoolQuery.Builder();
        wording.phrases(tier).forEach(phrase -> query.must(phrase(tier, phrase)));
        wording.pairs(tier).forEach(pair -> query.should(phrase(tier, pair)));
        float lift = Wording.lift(tier);
        if (lift > 0) {
            query.should(should -> should.constantScore(
                    constant -> constant.filter(any -> any.matchAll(all -> all)).boost(lift)));
        }
        return query.build()._toQuery();
    }

    private static Query phrase(Tier tier, List<String> phrase) {
        return Query.of(query -> phrase.size() == 1
                ? query.term(term -> term.field(tier.field()).value(phrase.getFirst()))
                : query.matchPhrase(words -> words.field(tier.field()).query(String.join(" ", phrase))));
    }
}
