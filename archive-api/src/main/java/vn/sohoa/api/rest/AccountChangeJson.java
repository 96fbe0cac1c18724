package vn.sohoa.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.access.Role;

/**
 * What an account is to be.
 *
 * @param name for a new one: to sign in with
 * @param displayName for a new one
 * @param agency for a new one: its identifier; missing for the whole archive
 * @param personalId for a new one
 * @param password missing to have one made up
 * @param open false to lock it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccountChangeJson(
        @Nullable String name,
        @Nullable String displayName,
        @Nullable Set<Role> roles,
        @Nullable String agency,
        @Nullable String personalId,
        @Nullable String password,
        @Nullable Boolean open) {

    /** Neither in logs nor in messages. */
    @Override
    public String toString() {
        return "AccountChangeJson[" + name + "]";
    }
}
