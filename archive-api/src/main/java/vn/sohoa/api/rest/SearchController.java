package vn.sohoa.api.rest;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.search.RecordSearch;
import vn.sohoa.core.search.SearchQuery;

@RestController
class SearchController {

    private final RecordSearch search;

    SearchController(RecordSearch search) {
        this.search = search;
    }

    @GetMapping("/api/v1/search")
    SearchJson search(
            @RequestParam String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return SearchJson.of(search.search(new SearchQuery(q, page, size, Scope.ALL)), page, size);
    }
}
