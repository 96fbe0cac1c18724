package vn.sohoa.api.review;

import jakarta.servlet.http.Cookie;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.text.VietnameseText;

/**
 * Who answers, by the name they gave themselves: the archive has no accounts yet.
 *
 * @param name NFC, one line, 2 to 60 characters
 */
public record Reviewer(String name) {

    /** Of the cookie that keeps the name, percent-encoded. */
    public static final String COOKIE = "sohoa-reviewer";

    private static final Pattern LEGAL = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,'’()/-]{2,60}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public Reviewer {
        if (!LEGAL.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a person");
        }
    }

    /** Empty where what was typed cannot be a name. */
    public static Optional<Reviewer> named(String typed) {
        String name = BLANKS.matcher(VietnameseText.nfc(typed).strip()).replaceAll(" ");
        return LEGAL.matcher(name).matches() ? Optional.of(new Reviewer(name)) : Optional.empty();
    }

    /** Empty where there is no cookie, or none that we gave. */
    public static Optional<Reviewer> ofCookie(@Nullable Cookie cookie) {
        if (cookie == null) {
            return Optional.empty();
        }
        try {
            return named(URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** For {@link #COOKIE}. */
    public String cookie() {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
