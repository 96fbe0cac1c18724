package vn.sohoa.api.records;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.RecordEntry;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.packaging.ContentPath;
import vn.sohoa.core.packaging.DossierLayout;
import vn.sohoa.core.packaging.MediaTypes;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.record.RecordState;
import vn.sohoa.core.record.Representation;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.PageImages;
import vn.sohoa.ocr.AltoXml;
import vn.sohoa.ocr.WordsJson;
import vn.sohoa.ocr.digitise.WorkFiles;

/** Opens what a record holds: from the archive once it is preserved, from staging before that. */
public final class RecordContent {

    private static final byte PNG_BEGINS = (byte) 0x89;
    /** Width in pixels of the picture that parts are cut from: small print can be read in it. */
    private static final int EXCERPT_OF = 1_800;

    private final Catalogue catalogue;
    private final ArchivalStore store;
    private final StagingArea staging;
    private final WorkFiles workFiles;
    private final PageImages images;
    private final LocalCache originals;
    private final LocalCache pictures;

    public RecordContent(
            Catalogue catalogue,
            ArchivalStore store,
            StagingArea staging,
            PageImages images,
            LocalCache originals,
            LocalCache pictures) {
        this.catalogue = catalogue;
        this.store = store;
        this.staging = staging;
        this.workFiles = new WorkFiles(staging);
        this.images = images;
        this.originals = originals;
        this.pictures = pictures;
    }

    /**
     * A stream to hand out; whoever receives it closes it.
     *
     * @param fileName to offer for saving
     */
    public record Content(String mediaType, String fileName, InputStream stream) {}

    /** The words of a page; empty while it is not recognised, and for a page in quarantine. */
    public Optional<OcrPage> words(RecordId id, int page) {
        RecordEntry record = require(id);
        if (page < 1 || page > record.pages().size()) {
            throw new NotFoundException("page", page);
        }
        if (record.state() != RecordState.PRESERVED) {
            return workFiles.read(new PageId(id, page));
        }
        try (InputStream in = store.open(record.dossier(), DossierLayout.words(id, page))) {
            return Optional.of(WordsJson.read(in));
        } catch (NotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StoreUnavailableException("archival store", e);
        }
    }

    /** A picture of a page, upright. */
    public PageImages.Image pageImage(RecordId id, int page, int maxWidth) {
        RecordEntry record = require(id);
        return pageImage(record, page, rotation(record, page), maxWidth);
    }

    /**
     * A picture of a part of a page, upright.
     *
     * @param part in the pixels of the page's words
     * @throws NotFoundException when the page has no words, or nothing of the part is on it
     */
    public PageImages.Image excerpt(RecordId id, int page, Box part) {
        RecordEntry record = require(id);
        OcrPage words = words(id, page).orElseThrow(() -> new NotFoundException("words on page", page));
        Box inside = Excerpt.within(part, words).orElseThrow(() -> new NotFoundException("such part of page", page));
        String name = String.join(
                "-",
                digest(record).hex(),
                String.valueOf(page),
                String.valueOf(words.rotation()),
                Excerpt.name(inside));
        return picture(
                name, () -> Excerpt.cut(pageImage(record, page, words.rotation(), EXCERPT_OF), words.width(), inside));
    }

    private PageImages.Image pageImage(RecordEntry record, int page, int rotation, int maxWidth) {
        String name = digest(record).hex() + "-" + page + "-" + rotation + "-" + maxWidth;
        return picture(name, () -> images.render(original(record), page, rotation, maxWidth));
    }

    private PageImages.Image picture(String name, Supplier<PageImages.Image> maker) {
        Path picture =
                pictures.get(name, () -> new ByteArrayInputStream(maker.get().bytes()));
        try {
            byte[] bytes = Files.readAllBytes(picture);
            return new PageImages.Image(bytes[0] == PNG_BEGINS ? MediaTypes.PNG : MediaTypes.JPEG, bytes);
        } catch (IOException e) {
            throw new StoreUnavailableException("cache folder", e);
        }
    }

    private int rotation(RecordEntry record, int page) {
        return words(record.id(), page).map(OcrPage::rotation).orElse(0);
    }

    /**
     * Opens a representation.
     *
     * @param page only for ALTO: this page alone; empty for all pages in one document
     * @throws NotFoundException when the record has no such representation, or not yet
     */
    public Content open(RecordId id, Representation representation, OptionalInt page) {
        RecordEntry record = require(id);
        String name = DownloadName.of(record.file());
        return switch (representation) {
            case ORIGINAL -> new Content(record.mediaType(), name, originalStream(record));
            case PRESERVATION ->
                new Content(MediaTypes.PDF, name + ".pdf", archived(record, DossierLayout.preservation(id)));
            case TEXT ->
                new Content("text/plain;charset=UTF-8", name + ".txt", archived(record, DossierLayout.text(id)));
            case ALTO -> new Content("application/xml", name + ".alto.xml", alto(record, page));
        };
    }

    private InputStream alto(RecordEntry record, OptionalInt page) {
        if (page.isPresent()) {
            return archived(record, DossierLayout.alto(record.id(), page.getAsInt()));
        }
        if (record.pages().size() == 1) {
            return archived(record, DossierLayout.alto(record.id(), 1));
        }
        List<Optional<OcrPage>> pages = new ArrayList<>();
        for (RecordEntry.PageEntry each : record.pages()) {
            pages.add(words(record.id(), each.number()));
        }
        if (pages.stream().allMatch(Optional::isEmpty)) {
            throw new NotFoundException("alto of record", record.id());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            AltoXml.write(pages, record.file(), out);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    private InputStream archived(RecordEntry record, ContentPath path) {
        if (record.state() != RecordState.PRESERVED) {
            throw new NotFoundException("preserved content of record (state " + record.state() + ")", record.id());
        }
        return store.open(record.dossier(), path);
    }

    private InputStream originalStream(RecordEntry record) {
        if (record.state() == RecordState.PRESERVED) {
            return store.open(record.dossier(), originalPath(record));
        }
        try {
            return Files.newInputStream(original(record));
        } catch (IOException e) {
            throw new StoreUnavailableException("staging area", e);
        }
    }

    private Path original(RecordEntry record) {
        Digest digest = digest(record);
        Path staged = staging.original(digest);
        if (Files.exists(staged)) {
            return staged;
        }
        if (record.state() != RecordState.PRESERVED) {
            throw new NotFoundException("content of record", record.id());
        }
        return originals.get(digest.hex(), () -> store.open(record.dossier(), originalPath(record)));
    }

    private static Digest digest(RecordEntry record) {
        return record.digest().orElseThrow(() -> new NotFoundException("content of record", record.id()));
    }

    private static ContentPath originalPath(RecordEntry record) {
        return DossierLayout.original(
                record.id(), MediaTypes.extension(record.mediaType()).orElse("bin"));
    }

    private RecordEntry require(RecordId id) {
        return catalogue.record(id).orElseThrow(() -> new NotFoundException("record", id));
    }
}
