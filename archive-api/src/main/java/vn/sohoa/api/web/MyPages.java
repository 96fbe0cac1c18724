package vn.sohoa.api.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sohoa.api.delivery.Deliveries;
import vn.sohoa.api.delivery.DeliveryLog;
import vn.sohoa.api.delivery.OwnPapers;
import vn.sohoa.api.delivery.PublicAddress;
import vn.sohoa.api.delivery.Sharing;
import vn.sohoa.api.records.RecordContent;
import vn.sohoa.api.review.PaperWords;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.delivery.CorrectionRequests;
import vn.sohoa.core.delivery.OwnResult;
import vn.sohoa.core.delivery.ShareId;
import vn.sohoa.core.delivery.Token;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.PageImages;
import vn.sohoa.core.viewlog.ViewEntry;
import vn.sohoa.core.viewlog.ViewLog;
import vn.sohoa.core.viewlog.ViewPage;

/** A person's own results: a list, each of them with its files, and the links they gave. */
@Controller
@RequestMapping("/my")
class MyPages {

    private final OwnPapers papers;
    private final Deliveries deliveries;
    private final Sharing sharing;
    private final PaperWords words;
    private final PublicAddress address;
    private final CorrectionRequests requests;
    private final DeliveryLog log;

    MyPages(
            OwnPapers papers,
            Deliveries deliveries,
            Sharing sharing,
            PaperWords words,
            PublicAddress address,
            CorrectionRequests requests,
            DeliveryLog log) {
        this.log = log;
        this.requests = requests;
        this.papers = papers;
        this.deliveries = deliveries;
        this.sharing = sharing;
        this.words = words;
        this.address = address;
    }

    @GetMapping
    String list(Model model, Locale locale) {
        List<ResultView> results = papers.all().stream()
                .map(result -> ResultView.of(result, words, locale))
                .toList();
        model.addAttribute("results", results);
        model.addAttribute("links", links(results));
        return "my";
    }

    /** Those of papers that are no longer own results bear no name. */
    private List<LinkView> links(List<ResultView> results) {
        return sharing.own().stream()
                .map(link -> new LinkView(
                        link,
                        results.stream()
                                .filter(result ->
                                        result.paper().equals(link.share().paper()))
                                .findFirst()))
                .toList();
    }

    /** @param result empty where the paper is the person's no longer */
    record LinkView(Sharing.OwnShare own, Optional<ResultView> result) {}

    /** Who saw the person's papers, when, and for which purpose. */
    @GetMapping("/views")
    String views(@RequestParam(defaultValue = "" + ViewLog.NEWEST) long before, Model model, Locale locale) {
        ViewPage page = log.of(papers.person(Action.VIEW), before);
        Map<PaperId, String> types = papers.all().stream()
                .collect(Collectors.toMap(OwnResult::paper, result -> words.type(result.type(), locale)));
        model.addAttribute(
                "views",
                page.entries().stream()
                        .map(entry -> new SeenBy(
                                entry,
                                log.isOwn(entry.view()),
                                entry.view().seen().paper().map(types::get).orElse("")))
                        .toList());
        model.addAttribute("older", page.more() ? page.entries().getLast().number() : null);
        return "my-views";
    }

    /**
     * A row of the log as an owner reads it.
     *
     * @param own whether the owner did it
     * @param type of the paper; empty where the log tells of the dossier alone
     */
    record SeenBy(ViewEntry entry, boolean own, String type) {}

    @GetMapping("/{paper}")
    String paper(@PathVariable UUID paper, Model model, Locale locale) {
        OwnResult result = papers.require(Action.VIEW, new PaperId(paper));
        log.viewed(result.pages().getFirst());
        ResultView view = ResultView.of(result, words, locale);
        model.addAttribute("result", view);
        model.addAttribute("code", deliveries.code(result).shown());
        model.addAttribute(
                "requests",
                requests.of(papers.person(Action.VIEW)).stream()
                        .filter(request -> request.paper().equals(result.paper()))
                        .toList());
        model.addAttribute("originals", deliveries.originals(result));
        model.addAttribute(
                "links",
                links(List.of(view)).stream()
                        .filter(link -> link.result().isPresent())
                        .toList());
        return "my-paper";
    }

    @GetMapping("/{paper}/pages/{page}/image")
    ResponseEntity<byte[]> page(
            @PathVariable UUID paper, @PathVariable("page") int number, @RequestParam(defaultValue = "900") int width) {
        OwnResult result = papers.require(Action.VIEW, new PaperId(paper));
        PageImages.Image picture = deliveries.page(result, number, width);
        log.viewed(result.pages().get(number - 1));
        return Handing.picture(picture);
    }

    @GetMapping("/{paper}/copy")
    ResponseEntity<Resource> copy(@PathVariable UUID paper) {
        OwnResult result = papers.require(Action.DOWNLOAD, new PaperId(paper));
        RecordContent.Content copy = deliveries.copy(result, words.type(result.type(), WebPages.VIETNAMESE));
        log.gotCopy(result);
        return Handing.file(copy);
    }

    @GetMapping("/{paper}/originals/{record}")
    ResponseEntity<Resource> original(@PathVariable UUID paper, @PathVariable UUID record) {
        OwnResult result = papers.require(Action.DOWNLOAD, new PaperId(paper));
        RecordContent.Content original = deliveries.original(result, new RecordId(record));
        log.gotOriginal(result, new RecordId(record));
        return Handing.file(original);
    }

    /** The link is shown once: only its digest is kept. */
    @PostMapping("/{paper}/links")
    String share(@PathVariable UUID paper, @RequestParam long hours, @RequestParam int opens, RedirectAttributes once) {
        try {
            Token token = sharing.give(new PaperId(paper), Duration.ofHours(Math.clamp(hours, 0, 10_000)), opens);
            log.shared(papers.require(Action.SHARE, new PaperId(paper)));
            once.addFlashAttribute("given", address.share(token));
        } catch (IllegalArgumentException e) {
            once.addFlashAttribute("refused", true);
        }
        return "redirect:/my/" + paper + "#links";
    }

    @PostMapping("/links/{id}/revocation")
    String revoke(@PathVariable UUID id) {
        sharing.revoke(new ShareId(id));
        return "redirect:/my#links";
    }
}
