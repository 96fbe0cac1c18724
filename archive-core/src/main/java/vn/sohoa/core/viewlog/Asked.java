package vn.sohoa.core.viewlog;

import java.util.OptionalLong;

/**
 * What somebody asked for: of a search the words, of an export the filter, of a download which form of a file.
 *
 * @param words as typed, or the name of the form
 * @param hits how many were found, never which texts; empty of a download
 */
public record Asked(String words, OptionalLong hits) {

    private static final int LONGEST = 300;

    public Asked {
        words = LogText.clean(words, LONGEST);
        if (hits.isPresent() && hits.getAsLong() < 0) {
            throw new IllegalArgumentException("hits are counted from 0");
        }
    }

    public Asked(String words, long hits) {
        this(words, OptionalLong.of(hits));
    }

    /** A file: {@code original}, {@code preservation}, {@code alto}, {@code text} or {@code copy}. */
    public static Asked form(String name) {
        return new Asked(name, OptionalLong.empty());
    }
}
