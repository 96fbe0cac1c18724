package vn.sohoa.core.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.sohoa.core.fixity.Digest;

/**
 * What opens something for whoever has it: 160 random bits. The archive keeps its digest alone.
 *
 * @param value 32 symbols
 */
public record Token(String value) {

    private static final int LENGTH = 32;

    public Token {
        if (!Symbols.are(value, LENGTH)) {
            throw new IllegalArgumentException("not a token of " + LENGTH + " symbols");
        }
    }

    /** @param random that nobody can foretell */
    public static Token random(RandomGenerator random) {
        return new Token(Symbols.random(random, LENGTH));
    }

    /** Empty where it cannot be one. */
    public static Optional<Token> find(String text) {
        return Symbols.are(text, LENGTH) ? Optional.of(new Token(text)) : Optional.empty();
    }

    public Digest digest() {
        return Digest.of(Digest.algorithm().digest(value.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Not the value: it would be in logs. */
    @Override
    public String toString() {
        return "token";
    }
}
