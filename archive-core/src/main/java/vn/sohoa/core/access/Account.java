package vn.sohoa.core.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.text.VietnameseText;

/**
 * Somebody whom the archive itself knows, without an identity provider. The password is not among it.
 *
 * @param displayName as shown, NFC
 * @param agency whose holdings are theirs to work with; empty for the whole archive
 * @param open whether it may be used; an administrator opens and locks it
 * @param lockedUntil after too many wrong passwords; empty where there were few
 * @param passwordSet when the password of today was set: sessions that began before it are over
 * @param createdBy id of the actor
 */
public record Account(
        AccountName name,
        String displayName,
        Set<Role> roles,
        Optional<AgencyId> agency,
        Optional<PersonalId> person,
        boolean open,
        Optional<Instant> lockedUntil,
        Instant passwordSet,
        String createdBy) {

    private static final int LONGEST_NAME = 100;

    public Account {
        displayName = VietnameseText.nfc(displayName).strip();
        if (displayName.isEmpty()
                || displayName.length() > LONGEST_NAME
                || displayName.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("The name that is shown has 1 to 100 characters on one line.");
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("An account has at least one role.");
        }
        if (roles.contains(Role.CITIZEN) && person.isEmpty()) {
            throw new IllegalArgumentException("The account of a citizen has a personal id: whose results are theirs.");
        }
        roles = Set.copyOf(roles);
    }

    public Actor actor() {
        return new Actor(name.value(), displayName, roles, agency, person);
    }
}
