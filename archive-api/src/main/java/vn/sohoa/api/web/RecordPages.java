package vn.sohoa.api.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoa.api.health.Part;
import vn.sohoa.api.review.PaperWords;
import vn.sohoa.api.security.Gate;
import vn.sohoa.api.viewlog.Viewing;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.RecordEntry;
import vn.sohoa.core.catalogue.RecordEntry.PageEntry;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.OcrPage;

/** A record: the picture of a page beside its words. */
@Controller
class RecordPages {

    private final Catalogue catalogue;
    private final PageWords words;
    private final PaperWords paperWords;
    private final Gate gate;
    private final Viewing viewing;

    RecordPages(Catalogue catalogue, PageWords words, PaperWords paperWords, Gate gate, Viewing viewing) {
        this.viewing = viewing;
        this.gate = gate;
        this.catalogue = catalogue;
        this.words = words;
        this.paperWords = paperWords;
    }

    @GetMapping("/records/{id}")
    String record(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int zoom,
            Model model,
            Locale locale) {
        Actor actor = gate.require(Action.VIEW, new RecordId(id));
        viewing.viewed(actor, new RecordId(id), OptionalInt.of(page));
        RecordEntry record = catalogue.record(new RecordId(id)).orElseThrow(() -> new NotFoundException("record", id));
        model.addAttribute("q", q.strip());
        model.addAttribute("record", record);
        catalogue.dossier(record.dossier()).ifPresent(dossier -> model.addAttribute("dossier", dossier));
        model.addAttribute(
                "batchName",
                catalogue
                        .batch(record.batch(), gate.scope(Action.VIEW))
                        .map(batch -> batch.name())
                        .orElse(""));
        if (record.duplicateOf() != null) {
            catalogue
                    .record(record.duplicateOf())
                    .filter(original -> gate.allows(Action.VIEW, original.dossier()))
                    .ifPresent(original -> model.addAttribute("original", original));
        }
        if (!record.pages().isEmpty()) {
            model.addAttribute("view", view(record, page, q.strip(), Zoom.of(zoom), model));
            fillPapers(record, page, model, locale);
        }
        return "record";
    }

    /** The papers that the page belongs to, and the fields that stand on it. */
    private void fillPapers(RecordEntry record, int number, Model model, Locale locale) {
        PageId page = new PageId(record.id(), number);
        PaperView.Maker maker =
                new PaperView.Maker(new AmendLinks(record.dossier(), page), catalogue, paperWords, locale);
        List<PaperView> papers = catalogue.papers(record.dossier()).stream()
                .map(maker::view)
                .filter(paper -> paper.isOn(page))
                .toList();
        model.addAttribute("papers", papers);
        model.addAttribute(
                "fields",
                papers.stream().flatMap(paper -> paper.on(page).stream()).toList());
    }

    /** What the catalogue knows is shown also while the words cannot be fetched. */
    private PageView view(RecordEntry record, int number, String query, Zoom zoom, Model model) {
        PageEntry page = record.pages().stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("page", record.id() + "#" + number));
        Optional<OcrPage> read = Optional.empty();
        try {
            read = words.words(record.id(), number);
        } catch (StoreUnavailableException e) {
            model.addAttribute("away", Part.of(e).key());
        }
        return PageView.of(record, page, read, query, zoom);
    }
}
