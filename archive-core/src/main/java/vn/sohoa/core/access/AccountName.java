package vn.sohoa.core.access;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody signs in with: small letters without tones, digits, dots, hyphens and underscores, 2 to 60 of them, a letter
 * or digit first.
 */
public record AccountName(String value) {

    private static final Pattern LEGAL = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");

    /** Whose ids nobody else may have in the log. */
    private static final Set<String> TAKEN = Set.of(Actor.OPERATOR.id(), Actor.NOBODY.id(), Actor.VISITOR.id());

    public AccountName {
        if (!LEGAL.matcher(value).matches() || TAKEN.contains(value)) {
            throw new IllegalArgumentException("An account name has 2 to 60 small letters without tones, digits, dots,"
                    + " hyphens and underscores, a letter or digit first, and is none of " + TAKEN + ".");
        }
    }

    /** As typed: blanks around it and capital letters do not matter. Empty where that can be no name. */
    public static Optional<AccountName> typed(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return LEGAL.matcher(name).matches() && !TAKEN.contains(name)
                ? Optional.of(new AccountName(name))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
