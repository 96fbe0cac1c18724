package vn.sohoa.search.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.access.Sensitivity;

/** The pages that lie within a scope. */
final class ScopeQuery {

    /** Of the keeper and of each agency above it. */
    static final String AGENCY = "agency";

    static final String OWNER = "owner";
    static final String SENSITIVITY = "sensitivity";

    private ScopeQuery() {}

    static Query of(Scope scope) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(held(scope), Occur.SHOULD);
        scope.owner().ifPresent(owner -> query.add(term(OWNER, owner.value()), Occur.SHOULD));
        return query.build();
    }

    private static Query held(Scope scope) {
        Query held = switch (scope.held()) {
            case Scope.Everywhere everywhere -> MatchAllDocsQuery.INSTANCE;
            case Scope.Below below -> term(AGENCY, below.agency().value());
            case Scope.Nowhere nowhere -> MatchNoDocsQuery.INSTANCE;
        };
        if (scope.restrictedToo()) {
            return held;
        }
        return new BooleanQuery.Builder()
                .add(held, Occur.MUST)
                .add(term(SENSITIVITY, Sensitivity.ORDINARY.name()), Occur.FILTER)
                .build();
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
