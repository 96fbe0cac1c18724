package vn.sohoa.core.procedure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By which a request that is sent again is known.
 *
 * @param value chosen by the caller, 1 to 100 letters, digits and {@code ._:-}; empty for a request of its own
 * @param digest of what is asked: the same key for something else is a mistake
 */
public record RequestKey(Optional<String> value, String digest) {

    private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    public RequestKey {
        if (value.filter(key -> !LEGAL.matcher(key).matches()).isPresent()) {
            throw new IllegalArgumentException(
                    "Idempotency-Key has 1 to 100 letters, digits, dots, colons, underscores and hyphens.");
        }
    }

    static RequestKey of(Optional<String> given, Object... asked) {
        StringBuilder text = new StringBuilder();
        for (Object each : asked) {
            text.append(each).append('\n');
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return new RequestKey(given, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
