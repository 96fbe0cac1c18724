package vn.sohoa.api.security;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.sohoa.core.access.AccountName;
import vn.sohoa.core.text.VietnameseText;

/** Passwords: what is a good one, their hashes, and making one up. */
@Component
final class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    /** Argon2id with 19 MiB, two passes and one lane, as OWASP has it at least. */
    private static final int SALT_BYTES = 16;

    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;

    /** Without those that look alike. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    /** At the same time: each takes memory and a core for a while. */
    private static final int AT_ONCE = 4;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    /** Of a password nobody knows, for where there is no account to compare with. */
    private final String nobodys = encode(generate());

    /** A hundred bits, in groups that can be read to somebody. */
    String generate() {
        return random.ints((long) GROUPS * GROUP, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining())
                .replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** @throws IllegalArgumentException when it is too short, too long, or the name of the account */
    String hash(AccountName account, String password) {
        String clean = VietnameseText.nfc(password);
        if (clean.length() < SHORTEST || clean.length() > LONGEST || clean.isBlank()) {
            throw new IllegalArgumentException("A password has " + SHORTEST + " to " + LONGEST + " characters.");
        }
        if (clean.toLowerCase(Locale.ROOT).contains(account.value())) {
            throw new IllegalArgumentException("A password does not contain the name of its account.");
        }
        return encode(clean);
    }

    private String encode(String password) {
        return Objects.requireNonNull(argon2.encode(password));
    }

    /** Takes the same time whether there is a hash or not. */
    boolean match(String typed, Optional<String> hash) {
        String clean = VietnameseText.nfc(typed.substring(0, Math.min(typed.length(), LONGEST)));
        places.acquireUninterruptibly();
        try {
            return argon2.matches(clean, hash.orElse(nobodys)) && hash.isPresent();
        } finally {
            places.release();
        }
    }
}
