package vn.sohoa.api.rest;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.api.procedures.LoggedReuse;
import vn.sohoa.api.procedures.Today;
import vn.sohoa.api.records.RecordContent;
import vn.sohoa.api.security.Gate;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.code.ProcedureCode;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.procedure.Channel;
import vn.sohoa.core.procedure.Lookup;
import vn.sohoa.core.procedure.OwnerText;
import vn.sohoa.core.procedure.PaperOnFile;
import vn.sohoa.core.procedure.Reuse;
import vn.sohoa.core.text.PageImages;

/**
 * For the one-stop system: what is on file before anything is scanned, and attaching it. Both are facts with who, when, for
 * what and by which right. A request that is sent again with the same {@code Idempotency-Key} has the same answer.
 */
@RestController
@RequestMapping("/api/v1")
class ReuseController {

    static final String KEY = "Idempotency-Key";

    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_PAPERS = 200;
    private static final int WIDEST_IMAGE = 1_600;

    private final Gate gate;
    private final LoggedReuse reuse;
    private final RecordContent content;
    private final Today today;

    ReuseController(Gate gate, LoggedReuse reuse, RecordContent content, Today today) {
        this.gate = gate;
        this.reuse = reuse;
        this.content = content;
        this.today = today;
    }

    /** Looks up what is on file of an owner for a procedure. */
    @PostMapping("/lookups")
    LookupJson lookUp(
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestBody LookupQuestionJson question) {
        Actor actor = gate.require(Action.REUSE);
        LocalDate received = Optional.ofNullable(question.receivedOn()).orElseGet(today::date);
        return LookupJson.of(reuse.lookUp(
                actor,
                new Reuse.Ask(
                        Channel.API,
                        ProcedureCode.find(text("procedure", question.procedure()))
                                .orElseThrow(() -> wrong("procedure", "the code of a procedure, as 1.000894")),
                        received,
                        OwnerText.read(Objects.requireNonNullElse(question.owner(), ""))
                                .orElseThrow(() -> wrong(
                                        "owner",
                                        "a personal id of 12 digits, the text of a card's QR code, an enterprise code or"
                                                + " the code of a dossier")),
                        Optional.ofNullable(question.dossier()).map(code -> dossier(code)),
                        text("legalBasis", question.legalBasis()),
                        Optional.ofNullable(key))));
    }

    /** A look-up of the same caller. */
    @GetMapping("/lookups/{id}")
    LookupJson lookup(@PathVariable UUID id) {
        return LookupJson.of(reuse.get(gate.require(Action.REUSE), id));
    }

    /** A picture of a page of a paper that a look-up found: for who looked, and on the same day. */
    @GetMapping("/lookups/{id}/papers/{paper}/image")
    ResponseEntity<byte[]> image(
            @PathVariable UUID id,
            @PathVariable UUID paper,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "600") int width) {
        Actor actor = gate.require(Action.REUSE);
        Lookup lookup = reuse.get(actor, id);
        PaperOnFile found = lookup.paper(new PaperId(paper))
                .filter(known -> page >= 1 && page <= known.pages() && today.isDayOf(lookup.at()))
                .orElseThrow(() -> new NotFoundException("page of a paper of this look-up", paper));
        int number = found.first().number() + page - 1;
        reuse.viewed(actor, found, number);
        PageImages.Image image = content.pageImage(found.first().record(), number, Math.clamp(width, 40, WIDEST_IMAGE));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(image.mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(image.bytes());
    }

    /** Attaches what a look-up found to a new dossier, by reference. */
    @PostMapping("/attachments")
    List<AttachmentJson> attach(
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestBody AttachmentQuestionJson question) {
        Actor actor = gate.require(Action.REUSE);
        List<UUID> papers = Objects.requireNonNullElse(question.papers(), List.of());
        if (papers.size() > MOST_PAPERS || papers.stream().anyMatch(Objects::isNull)) {
            throw wrong("papers", "at most " + MOST_PAPERS + " ids of papers");
        }
        return reuse
                .attach(
                        actor,
                        new Reuse.Choice(
                                Optional.ofNullable(question.lookup())
                                        .orElseThrow(() -> wrong("lookup", "the id of a look-up")),
                                dossier(text("dossier", question.dossier())),
                                papers.stream().map(PaperId::new).toList(),
                                text("purpose", question.purpose()),
                                text("legalBasis", question.legalBasis()),
                                Optional.ofNullable(key)))
                .stream()
                .map(AttachmentJson::of)
                .toList();
    }

    private static DossierCode dossier(String text) {
        return DossierCode.find(text)
                .orElseThrow(() -> wrong("dossier", "the code of a dossier, as H01.151-261102-0001"));
    }

    private static String text(String name, @Nullable String value) {
        String text = Objects.requireNonNullElse(value, "").strip();
        if (text.length() > LONGEST_TEXT || text.chars().anyMatch(Character::isISOControl)) {
            throw wrong(name, "one line of at most " + LONGEST_TEXT + " characters");
        }
        return text;
    }

    private static IllegalArgumentException wrong(String name, String expected) {
        return new IllegalArgumentException("\"" + name + "\" is not " + expected + ".");
    }
}
