package vn.sohoa.api.rest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sohoa.api.records.RecordContent;
import vn.sohoa.api.security.Gate;
import vn.sohoa.api.viewlog.Viewing;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.record.Representation;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.PageImages;

@RestController
@RequestMapping("/api/v1/records/{id}")
class RecordController {

    private static final int WIDEST_IMAGE = 4000;
    /** In pixels; nothing can be read on it, so showing one is no look at the record. */
    private static final int WIDEST_THUMBNAIL = 240;

    private final Catalogue catalogue;
    private final RecordContent content;
    private final Gate gate;
    private final Viewing viewing;

    RecordController(Catalogue catalogue, RecordContent content, Gate gate, Viewing viewing) {
        this.viewing = viewing;
        this.catalogue = catalogue;
        this.gate = gate;
        this.content = content;
    }

    /** A record with the states of its pages. */
    @GetMapping
    RecordJson record(@PathVariable UUID id, Locale locale) {
        seen(id, OptionalInt.empty());
        return catalogue
                .record(new RecordId(id))
                .map(record -> RecordJson.of(record, locale))
                .orElseThrow(() -> new NotFoundException("record", id));
    }

    /**
     * A file of a record to be saved: {@code original}, {@code preservation}, {@code text} or {@code alto}.
     *
     * @param page only for ALTO: this page alone; without it all pages in one document
     */
    @GetMapping("/representations/{name}")
    ResponseEntity<Resource> representation(
            @PathVariable UUID id, @PathVariable String name, @RequestParam @Nullable Integer page) {
        Actor actor = gate.require(Action.DOWNLOAD, new RecordId(id));
        Representation representation = representation(name);
        OptionalInt part = page == null ? OptionalInt.empty() : OptionalInt.of(page);
        viewing.downloaded(actor, new RecordId(id), part, name);
        RecordContent.Content opened = content.open(new RecordId(id), representation, part);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(opened.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(opened.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(opened.stream()));
    }

    /** A picture of a page, upright, as wide as asked for. */
    @GetMapping("/pages/{page}/image")
    ResponseEntity<byte[]> image(
            @PathVariable UUID id, @PathVariable int page, @RequestParam(defaultValue = "1200") int width) {
        if (width > WIDEST_THUMBNAIL) {
            seen(id, OptionalInt.of(page));
        } else {
            gate.require(Action.VIEW, new RecordId(id));
        }
        return picture(content.pageImage(new RecordId(id), page, Math.clamp(width, 40, WIDEST_IMAGE)));
    }

    /** A part of a page; where it is, in the pixels of the page's words. */
    @GetMapping("/pages/{page}/excerpt")
    ResponseEntity<byte[]> excerpt(
            @PathVariable UUID id,
            @PathVariable int page,
            @RequestParam int left,
            @RequestParam int top,
            @RequestParam int right,
            @RequestParam int bottom) {
        seen(id, OptionalInt.of(page));
        return picture(content.excerpt(new RecordId(id), page, new Box(left, top, right, bottom)));
    }

    private void seen(UUID id, OptionalInt page) {
        viewing.viewed(gate.require(Action.VIEW, new RecordId(id)), new RecordId(id), page);
    }

    private static ResponseEntity<byte[]> picture(PageImages.Image image) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(image.mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(image.bytes());
    }

    private static Representation representation(String name) {
        return Arrays.stream(Representation.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("representation", name));
    }
}
