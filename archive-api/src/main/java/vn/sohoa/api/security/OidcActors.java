package vn.sohoa.api.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.PersonalId;

/**
 * Who somebody is by the claims of the identity provider. Claims that make no sense give nothing: an agency that cannot be
 * read gives no role that works with the holdings of agencies, since no agency would be every agency.
 */
final class OidcActors {

    private static final int LONGEST = 100;

    private final OidcSettings settings;

    OidcActors(OidcSettings settings) {
        this.settings = settings;
    }

    Actor actor(Map<String, ?> claims) {
        Set<Role> roles = roles(claims);
        Optional<String> agency = text(claims, settings.agencyClaim());
        Optional<AgencyId> known = agency.flatMap(OidcActors::agency);
        Optional<PersonalId> person = text(claims, settings.personClaim())
                .filter(id -> id.matches("[0-9]{12}"))
                .flatMap(PersonalId::find);
        if (agency.isPresent() && known.isEmpty()) {
            roles.retainAll(Set.of(Role.CITIZEN));
        }
        if (person.isEmpty()) {
            roles.remove(Role.CITIZEN);
        }
        String subject = text(claims, "sub").orElse("?");
        String name = Stream.of("name", "preferred_username")
                .flatMap(claim -> text(claims, claim).stream())
                .findFirst()
                .orElse(subject);
        return new Actor("oidc:" + subject, name, roles, known, person);
    }

    private Set<Role> roles(Map<String, ?> claims) {
        Stream<?> names = switch (claim(claims, settings.rolesClaim())) {
            case Collection<?> several -> several.stream();
            case String words -> Stream.of(words.split("[ ,]+"));
            case null, default -> Stream.empty();
        };
        return names.map(name -> settings.roles().get(String.valueOf(name)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Optional<AgencyId> agency(String text) {
        try {
            return Optional.of(new AgencyId(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Of one line, so that it leads nobody astray in a log. */
    private static Optional<String> text(Map<String, ?> claims, String name) {
        return Optional.ofNullable(claim(claims, name))
                .filter(value -> value instanceof String || value instanceof Number)
                .map(value ->
                        value.toString().replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip())
                .map(value -> value.substring(0, Math.min(value.length(), LONGEST)))
                .filter(value -> !value.isEmpty());
    }

    private static @Nullable Object claim(Map<String, ?> claims, String path) {
        @Nullable Object value = claims.get(path);
        if (value != null || path.isEmpty()) {
            return value;
        }
        @Nullable Object within = claims;
        for (String step : List.of(path.split("\\."))) {
            within = within instanceof Map<?, ?> object ? object.get(step) : null;
        }
        return within;
    }
}
