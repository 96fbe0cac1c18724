package vn.sohoa.core.search;

/** The asking side of search. */
public interface RecordSearch {

    /**
     * Finds pages that hold all words of the query. Words typed with tones find pages with exactly these first, then
     * pages that agree without tones, then pages that agree in bare letters; hòa and hoà are one word; words in double
     * quotes stand next to each other. No query text is an error; one without a word finds nothing.
     */
    SearchPage search(SearchQuery query);
}
