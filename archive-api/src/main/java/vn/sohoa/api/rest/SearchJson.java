package vn.sohoa.api.rest;

import java.util.List;
import java.util.UUID;
import vn.sohoa.core.search.SearchPage;

/**
 * An answer to a search.
 *
 * @param total number of pages of paper found
 * @param page from 0
 */
public record SearchJson(long total, int page, int size, List<HitJson> hits) {

    static SearchJson of(long total, int page, int size, List<SearchPage.Hit> hits) {
        return new SearchJson(total, page, size, hits.stream().map(HitJson::of).toList());
    }

    /**
     * A page of paper that matches.
     *
     * @param file the name as received; in it and in the snippet, ids, phone numbers and streets of others are dots, but for
     *     the words found
     * @param page of the file, from 1
     * @param snippet plain text
     * @param highlights ranges of the snippet, in UTF-16 units
     */
    public record HitJson(
            UUID recordId,
            UUID dossierId,
            String file,
            int page,
            String snippet,
            List<SearchPage.Range> highlights,
            double score) {

        static HitJson of(SearchPage.Hit hit) {
            return new HitJson(
                    hit.record().value(),
                    hit.dossier().value(),
                    hit.file(),
                    hit.page(),
                    hit.snippet().text(),
                    hit.snippet().highlights(),
                    hit.score());
        }
    }
}
