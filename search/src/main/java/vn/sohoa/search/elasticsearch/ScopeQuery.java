package vn.sohoa.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.access.Sensitivity;

/** The pages that lie within a scope. */
final class ScopeQuery {

    private ScopeQuery() {}

    static Query of(Scope scope) {
        return Query.of(query -> query.bool(any -> {
            any.should(held(scope));
            scope.owner().ifPresent(owner -> any.should(term("owner", owner.value())));
            return any.minimumShouldMatch("1");
        }));
    }

    private static Query held(Scope scope) {
        Query held = switch (scope.held()) {
            case Scope.Everywhere everywhere -> Query.of(query -> query.matchAll(all -> all));
            case Scope.Below below -> term("agency", below.agency().value());
            case Scope.Nowhere nowhere -> Query.of(query -> query.matchNone(none -> none));
        };
        return scope.restrictedToo()
                ? held
                : Query.of(query ->
                        query.bool(both -> both.filter(held).filter(term("sensitivity", Sensitivity.ORDINARY.name()))));
    }

    private static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }
}
