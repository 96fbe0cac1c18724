package vn.sohoa.core.viewlog;

/**
 * What somebody searched for.
 *
 * @param words as typed
 * @param hits how many were found; never which texts
 */
public record Asked(String words, long hits) {

    private static final int LONGEST = 300;

    public Asked {
        words = LogText.clean(words, LONGEST);
        if (hits < 0) {
            throw new IllegalArgumentException("hits are counted from 0");
        }
    }
}
