package vn.sohoa.api.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoa.api.security.Gate;
import vn.sohoa.api.viewlog.Viewing;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.access.Masked;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.record.DossierId;
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
    private final Gate gate;
    private final Viewing viewing;

    SearchPages(RecordSearch search, Catalogue catalogue, Gate gate, Viewing viewing) {
        this.viewing = viewing;
        this.gate = gate;
        this.search = search;
        this.catalogue = catalogue;
    }

    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        Actor actor = gate.require(Action.SEARCH);
        String query = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_QUERY));
        model.addAttribute("q", query);
        if (!query.isEmpty()) {
            int number = Math.clamp(page, 1, LAST_PAGE);
            SearchPage found = search.search(new SearchQuery(query, number - 1, PER_PAGE, gate.scope(Action.SEARCH)));
            viewing.searched(actor, query, found.total());
            int last = Math.clamp((found.total() + PER_PAGE - 1) / PER_PAGE, 1, LAST_PAGE);
            Map<DossierId, String> dossiers = names(found.hits());
            model.addAttribute("total", found.total());
            model.addAttribute("page", number);
            model.addAttribute("last", last);
            model.addAttribute(
                    "hits",
                    found.hits().stream()
                            .map(hit -> view(hit, dossiers.getOrDefault(hit.dossier(), ""), query))
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

    private HitView view(SearchPage.Hit hit, String dossier, String query) {
        return gate.isOwn(hit.dossier())
                ? HitView.of(hit, dossier, query)
                : HitView.of(hit.masked(), Masked.inText(dossier), query);
    }

    private Map<DossierId, String> names(List<SearchPage.Hit> hits) {
        Map<DossierId, String> names = new HashMap<>();
        for (SearchPage.Hit hit : hits) {
            names.computeIfAbsent(
                    hit.dossier(),
                    dossier ->
                            catalogue.dossier(dossier).map(DossierEntry::name).orElse(""));
        }
        return names;
    }

    /** A page of hits one can go to; number 0 is a gap. */
    record PageLink(int number, String link) {}
}
