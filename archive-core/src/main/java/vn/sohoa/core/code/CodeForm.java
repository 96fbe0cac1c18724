package vn.sohoa.core.code;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The form of a code. */
final class CodeForm {

    private final String name;
    private final Pattern pattern;

    CodeForm(String name, String pattern) {
        this.name = name;
        this.pattern = Pattern.compile(pattern);
    }

    /** @throws IllegalArgumentException when the text has another form */
    void require(String text) {
        if (!fits(text)) {
            throw refusal(text);
        }
    }

    IllegalArgumentException refusal(String text) {
        return new IllegalArgumentException("not " + name + ": " + text);
    }

    /** What the constructor makes of the text; empty where it refuses it. Most texts are told by their form, which is cheap. */
    <T> Optional<T> find(String text, Function<String, T> constructor) {
        if (!fits(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(constructor.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean fits(String text) {
        return pattern.matcher(text).matches();
    }
}
