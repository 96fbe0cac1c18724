package vn.sohoa.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.access.Role;

class OidcActorsTest {

    private final OidcActors actors = new OidcActors(new OidcSettings(
            URI.create("https://id.example.vn"),
            "sohoa",
            "",
            "sohoa",
            "realm_access.roles",
            "agency",
            "personal_id",
            Map.of("can-bo", Role.OFFICER, "cong-dan", Role.CITIZEN)));

    @Test
    void readsRolesAgencyAndPerson() {
        Actor actor = actors.actor(Map.of(
                "sub", "42",
                "name", "Lê Thị Lan",
                "realm_access", Map.of("roles", List.of("can-bo", "cong-dan", "unheard-of")),
                "agency", "H01.151",
                "personal_id", "001168000123"));

        assertThat(actor.id()).isEqualTo("oidc:42");
        assertThat(actor.name()).isEqualTo("Lê Thị Lan");
        assertThat(actor.roles()).containsExactlyInAnyOrder(Role.OFFICER, Role.CITIZEN);
        assertThat(actor.agency().orElseThrow().value()).isEqualTo("H01.151");
        assertThat(actor.person().orElseThrow().value()).isEqualTo("001168000123");
    }

    @Test
    void anAgencyThatIsNoneGivesNoHoldings() {
        Actor actor = actors.actor(
                Map.of("sub", "42", "realm_access", Map.of("roles", List.of("can-bo")), "agency", "tất cả"));

        assertThat(actor.roles()).isEmpty();
    }

    @Test
    void aCitizenWithoutPersonalIdIsNone() {
        Actor actor = actors.actor(Map.of(
                "sub", "42", "realm_access", Map.of("roles", List.of("cong-dan")), "personal_id", "x001168000123"));

        assertThat(actor.roles()).isEmpty();
        assertThat(actor.person()).isEmpty();
    }

    @Test
    void namesAreOneLineAndNobodyPassesForTheOperator() {
        Actor actor = actors.actor(Map.of("sub", "operator", "name", "Lan\n2026 INFO forged\u202e"));

        assertThat(actor.id()).isEqualTo("oidc:operator");
        assertThat(actor.name()).isEqualTo("Lan 2026 INFO forged");
        assertThat(actor.roles()).isEmpty();
    }
}
