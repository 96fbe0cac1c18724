package vn.sohoa.api.web;

import org.springframework.web.util.UriComponentsBuilder;
import vn.sohoa.core.record.RecordId;

/** Addresses that carry a search along. */
final class Links {

    private Links() {}

    static String record(RecordId record, int page, String query, Zoom zoom) {
        UriComponentsBuilder link =
                UriComponentsBuilder.fromPath("/records/" + record).queryParam("page", page);
        if (zoom != Zoom.FIT) {
            link.queryParam("zoom", zoom.percent());
        }
        return withQuery(link, query);
    }

    static String search(String query, int page) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/search");
        if (page > 1) {
            link.queryParam("page", page);
        }
        return withQuery(link, query);
    }

    private static String withQuery(UriComponentsBuilder link, String query) {
        return query.isBlank()
                ? link.toUriString()
                : link.queryParam("q", "{q}").encode().buildAndExpand(query).toUriString();
    }
}
