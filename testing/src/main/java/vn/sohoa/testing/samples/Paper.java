package vn.sohoa.testing.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One paper before it is scanned: its pages and what is true of it. */
record Paper(PaperType type, List<Sheet> pages, Map<String, String> fields) {

    Paper {
        pages = List.copyOf(pages);
    }

    /**
     * A paper of one page.
     *
     * @param fields names and values in turn
     */
    static Paper of(PaperType type, Sheet page, String... fields) {
        return of(type, List.of(page), fields);
    }

    static Paper of(PaperType type, List<Sheet> pages, String... fields) {
        return new Paper(type, pages, Map.of()).with(fields);
    }

    /** With more fields. */
    Paper with(String... more) {
        Map<String, String> named = new LinkedHashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            named.put(more[i], more[i + 1]);
        }
        return new Paper(type, pages, named);
    }

    /** The same paper scanned on both sides, the last back empty. */
    Paper withBlankBack() {
        List<Sheet> sides = new ArrayList<>(pages);
        sides.add(new Sheet());
        return new Paper(type, sides, fields);
    }
}
