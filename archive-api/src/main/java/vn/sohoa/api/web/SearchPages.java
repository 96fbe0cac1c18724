package vn.sohoa.api.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.search.RecordSearch;
import vn.sohoa.core.search.SearchPage;
import vn.sohoa.core.search.SearchQuery;
import vn.sohoa.core.text.VietnameseText;

/** Search over all pages of paper. */
@Controller
class SearchPages {

    private static final int PER_PAGE = 20;
    private static final int LAST_PAGE = 100;
    private static final int LONGEST_QUERY = 300;

    private final RecordSearch search;
    private final Catalogue catalogue;

    SearchPages(RecordSearch search, Catalogue catalogue) {
        this.search = search;
        this.catalogue = catalogue;
    }

    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        String query = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_QUERY));
        model.addAttribute("q", query);
        if (!query.isEmpty()) {
            int number = Math.clamp(page, 1, LAST_PAGE);
            SearchPage found = search.search(new SearchQuery(query, number - 1, PER_PAGE));
            int last = Math.clamp((found.total() + PER_PAGE - 1) / PER_PAGE, 1, LAST_PAGE);
            model.addAttribute("total", found.total());
            model.addAttribute("page", number);
            model.addAttribute("last", last);
            model.addAttribute(
                    "hits",
                    found.hits().stream()
                            .map(hit -> HitView.of(hit, dossier(hit), query))
                            .toList());
            model.addAttribute(
                    "pageLinks",
                    PageNumbers.around(number, last).stream()
                            .map(n -> new PageLink(n, Links.search(query, n)))
                            .toList());
            model.addAttribute("bare", VietnameseText.ascii(query));
        }
        return "search";
    }

    private String dossier(SearchPage.Hit hit) {
        return catalogue.dossier(hit.dossier()).map(DossierEntry::name).orElse("");
    }

    /** A page of hits one can go to; number 0 is a gap. */
    record PageLink(int number, String link) {}
}
