package vn.sohoa.api.web;

import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.sohoa.api.health.Part;
import vn.sohoa.api.health.WaitingWork;
import vn.sohoa.api.security.Gate;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.catalogue.BatchContents;
import vn.sohoa.core.catalogue.BatchEntry;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.record.BatchId;

/** Batches: the list with its upload form, and one batch with its ledger. */
@Controller
class BatchPages {

    private static final int PER_PAGE = 20;

    private final Catalogue catalogue;
    private final Uploads uploads;
    private final WaitingWork work;
    private final InstantSource clock;
    private final Gate gate;

    BatchPages(Catalogue catalogue, Uploads uploads, WaitingWork work, InstantSource clock, Gate gate) {
        this.gate = gate;
        this.catalogue = catalogue;
        this.uploads = uploads;
        this.work = work;
        this.clock = clock;
    }

    /** Where everybody begins: with batches, or where there is something for them. */
    @GetMapping("/")
    String home(Model model) {
        if (gate.allows(Action.FOLLOW_BATCHES)) {
            return list(1, model);
        }
        return gate.allows(Action.SHARE) ? "redirect:/my" : "redirect:/me";
    }

    @GetMapping("/batches")
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        gate.require(Action.FOLLOW_BATCHES);
        model.addAttribute("mayTakeIn", gate.allows(Action.TAKE_IN));
        int number = Math.clamp(page, 1, Integer.MAX_VALUE / PER_PAGE);
        List<BatchEntry> found =
                catalogue.batches(gate.scope(Action.FOLLOW_BATCHES), (number - 1) * PER_PAGE, PER_PAGE + 1);
        model.addAttribute(
                "batches", found.stream().limit(PER_PAGE).map(this::view).toList());
        model.addAttribute("page", number);
        model.addAttribute("older", found.size() > PER_PAGE);
        uploads.hotFolder().ifPresent(folder -> model.addAttribute("hotFolder", folder.toString()));
        return "batches";
    }

    /** The list alone, for the page to renew itself. */
    @GetMapping("/batches/list")
    String listFragment(@RequestParam(defaultValue = "1") int page, Model model) {
        list(page, model);
        return "batches :: list";
    }

    @PostMapping("/batches")
    ModelAndView receive(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String sheets,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Model model) {
        Actor actor = gate.require(Action.TAKE_IN);
        List<MultipartFile> chosen = files == null
                ? List.of()
                : files.stream().filter(BatchPages::isChosen).toList();
        boolean countable = sheets.isBlank() || sheets.strip().matches("[0-9]{1,6}");
        if (chosen.isEmpty() || !countable) {
            model.addAttribute("uploadError", countable ? "upload.error.nothing" : "upload.error.sheets");
            model.addAttribute("name", name);
            return new ModelAndView(list(1, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        OptionalInt announced =
                sheets.isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(sheets.strip()));
        RedirectView batch =
                new RedirectView("/batches/" + uploads.receive(name.strip(), announced, actor.agency(), chosen));
        batch.setStatusCode(HttpStatus.SEE_OTHER);
        batch.setExposeModelAttributes(false);
        return new ModelAndView(batch);
    }

    @GetMapping("/batches/{id}")
    String batch(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "false") boolean all,
            Model model) {
        BatchView batch = view(find(id));
        model.addAttribute("batch", batch);
        model.addAttribute("waitsFor", waitsFor());
        model.addAttribute("now", clock.instant());
        BatchContents contents = catalogue.contents(batch.id(), gate.scope(Action.VIEW));
        model.addAttribute("dossiers", Shortened.of(contents.dossiers(), all));
        model.addAttribute("withheld", contents.withheld());
        model.addAttribute("attention", Attention.of(contents.lines(), show, all));
        return "batch";
    }

    /** The part of the batch page that changes while the batch runs. */
    @GetMapping("/batches/{id}/progress")
    String progress(@PathVariable UUID id, Model model) {
        model.addAttribute("batch", view(find(id)));
        model.addAttribute("waitsFor", waitsFor());
        return "batch :: progress";
    }

    /** No batch waits for the index. */
    private List<Part> waitsFor() {
        return work.waitsFor().stream().filter(part -> part != Part.SEARCH).toList();
    }

    private BatchEntry find(UUID id) {
        gate.require(Action.FOLLOW_BATCHES, new BatchId(id));
        return catalogue
                .batch(new BatchId(id), gate.scope(Action.FOLLOW_BATCHES))
                .orElseThrow(() -> new NotFoundException("batch", id));
    }

    private BatchView view(BatchEntry batch) {
        return BatchView.of(batch, clock.instant());
    }

    /** A form field left empty arrives as a file without name; an empty file has one and belongs in the ledger. */
    private static boolean isChosen(MultipartFile file) {
        String name = file.getOriginalFilename();
        return !file.isEmpty() || (name != null && !name.isBlank());
    }
}
