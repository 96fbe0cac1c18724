package vn.sohoa.api.wiring;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.sohoa.api.security.OidcSettings;
import vn.sohoa.core.access.Role;

/**
 * The identity provider that vouches for people; none where there is no issuer.
 *
 * @param audience that tokens for the API are made out to; the client where it is not said
 * @param roles what the provider calls our roles, {@code its-name=our-name}; where none is said, it calls them as we do
 */
@ConfigurationProperties(value = "sohoa.oidc", ignoreUnknownFields = false)
record OidcProperties(
        @Nullable URI issuer,
        @DefaultValue("sohoa") String clientId,
        @DefaultValue("") String clientSecret,
        @Nullable Path clientSecretFile,
        @DefaultValue("") String audience,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("agency") String agencyClaim,
        @DefaultValue("personal_id") String personClaim,
        @DefaultValue List<String> roles) {

    private static final SettingGroup GROUP = new SettingGroup("sohoa.oidc.");

    /** @throws SettingException when they make no sense */
    Optional<OidcSettings> settings() {
        if (issuer == null) {
            return Optional.empty();
        }
        boolean safe = "https".equals(issuer.getScheme())
                || ("http".equals(issuer.getScheme())
                        && List.of("localhost", "127.0.0.1").contains(issuer.getHost()));
        GROUP.require(safe, "issuer", issuer, "an address that begins with https://, as the provider names itself.");
        return Optional.of(new OidcSettings(
                issuer,
                clientId,
                GROUP.secret("client-secret", clientSecret, clientSecretFile),
                audience.isEmpty() ? clientId : audience,
                rolesClaim,
                agencyClaim,
                personClaim,
                mapping()));
    }

    private Map<String, Role> mapping() {
        if (roles.isEmpty()) {
            return Arrays.stream(Role.values()).collect(Collectors.toMap(OidcProperties::name, role -> role));
        }
        Map<String, Role> mapping = new HashMap<>();
        for (String line : roles) {
            int sign = line.lastIndexOf('=');
            Optional<Role> role = Arrays.stream(Role.values())
                    .filter(known -> name(known).equals(line.substring(sign + 1).strip()))
                    .findFirst();
            GROUP.require(
                    sign > 0 && role.isPresent(),
                    "roles",
                    line,
                    "its-name=our-name, ours being one of "
                            + Arrays.stream(Role.values())
                                    .map(OidcProperties::name)
                                    .collect(Collectors.joining(", "))
                            + ".");
            mapping.put(line.substring(0, sign).strip(), role.orElseThrow());
        }
        return mapping;
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
