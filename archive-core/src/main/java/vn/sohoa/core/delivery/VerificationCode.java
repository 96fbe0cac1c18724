package vn.sohoa.core.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.sohoa.core.fixity.Digest;

/**
 * By which anybody can ask whether a copy is authentic. It stands on the copy, so it opens nothing but that answer; a hundred
 * random bits, so that nobody comes upon one by trying.
 *
 * @param value twenty symbols without hyphens
 */
public record VerificationCode(String value) {

    private static final int LENGTH = 20;
    private static final int GROUP = 5;

    public VerificationCode {
        if (!Symbols.are(value, LENGTH)) {
            throw new IllegalArgumentException("not a verification code of " + LENGTH + " symbols");
        }
    }

    /** @param random that nobody can foretell */
    public static VerificationCode random(RandomGenerator random) {
        return new VerificationCode(Symbols.random(random, LENGTH));
    }

    /** What somebody typed, in whatever way it is grouped; empty where it cannot be a code. */
    public static Optional<VerificationCode> find(String typed) {
        return Optional.of(typed)
                .filter(text -> text.length() <= 3 * LENGTH)
                .map(Symbols::meant)
                .filter(text -> Symbols.are(text, LENGTH))
                .map(VerificationCode::new);
    }

    /** In groups of five. */
    public String shown() {
        return String.join("-", value.split("(?<=\\G.{" + GROUP + "})"));
    }

    /** What it is looked up by: how long that takes tells nothing of how near a guess is. */
    public Digest key() {
        return Digest.of(Digest.algorithm().digest(value.getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public String toString() {
        return shown();
    }
}
