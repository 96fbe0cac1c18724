package vn.sohoa.storage.catalogue;

import java.util.HashMap;
import java.util.Map;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.access.Sensitivity;

/** What lies within a scope, as conditions of SQL; they say the same as {@link Scope#includes}. */
final class ScopeCondition {

    private final Scope scope;
    private final Map<String, Object> parameters = new HashMap<>();

    ScopeCondition(Scope scope) {
        this.scope = scope;
        if (scope.held() instanceof Scope.Below below) {
            parameters.put("scope_agency", below.agency().value());
            parameters.put("scope_below", below.agency().value() + ".");
        }
        scope.owner().ifPresent(owner -> parameters.put("scope_owner", owner.value()));
    }

    /** What the conditions name. */
    Map<String, Object> parameters() {
        return parameters;
    }

    /** Whether nothing lies outside. */
    boolean everything() {
        return scope.held() instanceof Scope.Everywhere && scope.restrictedToo();
    }

    /** Of a dossier {@code d}. */
    String ofDossier() {
        String open = scope.restrictedToo() ? "" : " AND d.sensitivity = '" + Sensitivity.ORDINARY + "'";
        String own = scope.owner().isPresent() ? " OR (d.owner_agreed AND d.owner_code = :scope_owner)" : "";
        return "((" + held("d") + open + ")" + own + ")";
    }

    /** Of a batch {@code b} as it was handed in: by whom, whatever its dossiers are. */
    String ofBatch() {
        return held("b");
    }

    private String held(String kept) {
        return switch (scope.held()) {
            case Scope.Everywhere everywhere -> "true";
            case Scope.Below below ->
                "(%1$s.agency = :scope_agency OR starts_with(%1$s.agency, :scope_below))".formatted(kept);
            case Scope.Nowhere nowhere -> "false";
        };
    }
}
