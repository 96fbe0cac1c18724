package vn.sohoa.api.rest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.sohoa.api.receiving.Receiving;
import vn.sohoa.api.security.Gate;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.catalogue.BatchEntry;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.ingest.Manifest;

@RestController
@RequestMapping("/api/v1")
class BatchController {

    private static final int LONGEST_LIST = 100;
    private static final String MANIFEST = "manifest";

    private final Catalogue catalogue;
    private final Receiving receiving;
    private final Gate gate;
    private final InstantSource clock;

    BatchController(Catalogue catalogue, Receiving receiving, Gate gate, InstantSource clock) {
        this.catalogue = catalogue;
        this.receiving = receiving;
        this.gate = gate;
        this.clock = clock;
    }

    /** Newest first. */
    @GetMapping("/batches")
    List<BatchJson> batches(
            @RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "20") int limit) {
        gate.require(Action.FOLLOW_BATCHES);
        Scope scope = gate.scope(Action.FOLLOW_BATCHES);
        return catalogue.batches(scope, Math.max(0, offset), Math.clamp(limit, 1, LONGEST_LIST)).stream()
                .map(batch -> BatchJson.summary(batch, clock.instant()))
                .toList();
    }

    /** A batch with its ledger, its dossiers and the lines of what was set aside, as far as the caller may see them. */
    @GetMapping("/batches/{id}")
    BatchJson batch(@PathVariable UUID id, Locale locale) {
        gate.require(Action.FOLLOW_BATCHES, new BatchId(id));
        return whole(id, locale);
    }

    private BatchJson whole(UUID id, Locale locale) {
        BatchId batch = new BatchId(id);
        BatchEntry entry = catalogue
                .batch(batch, gate.scope(Action.FOLLOW_BATCHES))
                .orElseThrow(() -> new NotFoundException("batch", id));
        return BatchJson.whole(entry, catalogue.contents(batch, gate.scope(Action.VIEW)), clock.instant(), locale);
    }

    /**
     * Takes in the files of a multipart request, whatever their parts are called; a part {@code manifest} says which file
     * belongs to which dossier, or that all are one dossier and what it should hold.
     */
    @PostMapping(path = "/batches", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<BatchJson> upload(
            MultipartHttpServletRequest request,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable Integer announcedSheets,
            Locale locale)
            throws IOException {
        Actor actor = gate.require(Action.TAKE_IN);
        MultiValueMap<String, MultipartFile> parts = request.getMultiFileMap();
        List<MultipartFile> files = parts.entrySet().stream()
                .filter(part -> !part.getKey().equals(MANIFEST))
                .flatMap(part -> part.getValue().stream())
                .toList();
        if (files.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no file in the request: send at least one multipart file part.");
        }
        OptionalInt sheets = announcedSheets == null ? OptionalInt.empty() : OptionalInt.of(announcedSheets);
        return accepted(receiving.receive(name, sheets, actor.agency(), manifest(request), files), locale);
    }

    /** Takes in folders of this machine, for whoever has the operator key. */
    @PostMapping("/folders")
    ResponseEntity<BatchJson> folders(@RequestBody FolderDelivery delivery, Locale locale) {
        gate.requireOperator();
        return accepted(
                receiving.receive(delivery.paths().stream().map(Path::of).toList()), locale);
    }

    private ResponseEntity<BatchJson> accepted(BatchId batch, Locale locale) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/batches/" + batch))
                .body(whole(batch.value(), locale));
    }

    /** Sent as a file part or as a plain form field. */
    private static Optional<Manifest> manifest(MultipartHttpServletRequest request) throws IOException {
        MultipartFile file = request.getFile(MANIFEST);
        if (file != null) {
            try (InputStream json = file.getInputStream()) {
                return Optional.of(Manifest.read(json, MANIFEST));
            }
        }
        String field = request.getParameter(MANIFEST);
        if (field == null) {
            return Optional.empty();
        }
        return Optional.of(Manifest.read(new ByteArrayInputStream(field.getBytes(StandardCharsets.UTF_8)), MANIFEST));
    }
}
