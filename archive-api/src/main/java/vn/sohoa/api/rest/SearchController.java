package vn.sohoa.api.rest;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.api.security.Gate;
import vn.sohoa.api.viewlog.Viewing;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.search.RecordSearch;
import vn.sohoa.core.search.SearchPage;
import vn.sohoa.core.search.SearchQuery;

@RestController
class SearchController {

    private final RecordSearch search;
    private final Gate gate;
    private final Viewing viewing;

    SearchController(RecordSearch search, Gate gate, Viewing viewing) {
        this.viewing = viewing;
        this.search = search;
        this.gate = gate;
    }

    /** Pages whose text has the words, typed with or without tones; only those that the caller may see count. */
    @GetMapping("/api/v1/search")
    SearchJson search(
            @RequestParam String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        Actor actor = gate.require(Action.SEARCH);
        SearchPage found = search.search(new SearchQuery(q, page, size, gate.scope(Action.SEARCH)));
        viewing.searched(actor, q, found.total());
        return SearchJson.of(
                found.total(),
                page,
                size,
                found.hits().stream()
                        .map(hit -> gate.isOwn(hit.dossier()) ? hit : hit.masked())
                        .toList());
    }
}
