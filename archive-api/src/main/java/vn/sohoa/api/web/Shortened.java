package vn.sohoa.api.web;

import java.util.List;

/**
 * A list, cut where it would make a page too long.
 *
 * @param total its length before
 */
record Shortened<T>(List<T> items, int total) {

    private static final int LONGEST = 200;

    Shortened {
        items = List.copyOf(items);
    }

    static <T> Shortened<T> of(List<T> items, boolean all) {
        return new Shortened<>(all || items.size() <= LONGEST ? items : items.subList(0, LONGEST), items.size());
    }

    public boolean cut() {
        return items.size() < total;
    }
}
