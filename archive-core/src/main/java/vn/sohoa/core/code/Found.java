package vn.sohoa.core.code;

/**
 * A value that stands in a text.
 *
 * @param start of the first character, as in {@link String#substring}
 * @param end after the last
 */
public record Found<T>(T value, int start, int end) {}
