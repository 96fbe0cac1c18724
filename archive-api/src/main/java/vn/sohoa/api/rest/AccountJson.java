package vn.sohoa.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.access.Account;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.PersonalId;

/**
 * An account of the archive.
 *
 * @param personalId its last four digits
 * @param lockedUntil after wrong passwords
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccountJson(
        String name,
        String displayName,
        List<Role> roles,
        @Nullable String agency,
        @Nullable String personalId,
        boolean open,
        @Nullable Instant lockedUntil) {

    static AccountJson of(Account account) {
        return new AccountJson(
                account.name().value(),
                account.displayName(),
                account.roles().stream().sorted().toList(),
                account.agency().map(AgencyId::value).orElse(null),
                account.person().map(AccountJson::masked).orElse(null),
                account.open(),
                account.lockedUntil().orElse(null));
    }

    private static String masked(PersonalId person) {
        return "•".repeat(8) + person.value().substring(8);
    }
}
