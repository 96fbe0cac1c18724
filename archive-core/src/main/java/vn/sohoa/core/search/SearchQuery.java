package vn.sohoa.core.search;

import vn.sohoa.core.access.Scope;
import vn.sohoa.core.text.VietnameseText;

/**
 * What somebody looks for.
 *
 * @param text as typed
 * @param page from 0
 * @param size hits per page, 1 to 100
 * @param scope what may be found: all else is as if it were not there
 */
public record SearchQuery(String text, int page, int size, Scope scope) {

    public static final int LARGEST_SIZE = 100;

    public SearchQuery {
        text = VietnameseText.nfc(text);
        if (page < 0) {
            throw new IllegalArgumentException("page starts at 0, not " + page);
        }
        if (size < 1 || size > LARGEST_SIZE) {
            throw new IllegalArgumentException("size is 1 to " + LARGEST_SIZE + ", not " + size);
        }
    }
}
