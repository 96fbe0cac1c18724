package vn.sohoa.api.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import vn.sohoa.api.records.LocalCache;
import vn.sohoa.api.records.RecordContent;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.RecordEntry;
import vn.sohoa.core.delivery.DeliveredFile;
import vn.sohoa.core.delivery.DeliveredFile.Kind;
import vn.sohoa.core.delivery.OwnResult;
import vn.sohoa.core.delivery.VerificationCode;
import vn.sohoa.core.delivery.Verifications;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.packaging.MediaTypes;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.record.Representation;
import vn.sohoa.core.text.PageImages;
import vn.sohoa.ocr.DocumentWorkers;
import vn.sohoa.ocr.preserve.DeliveredCopy;
import vn.sohoa.ocr.preserve.PreservationMetadata;
import vn.sohoa.ocr.preserve.Seal;

/** Files of results, and what is known of them when somebody verifies one. */
public final class Deliveries {

    private static final int WIDEST = 1_600;
    private static final int HEX = 16;

    private final Verifications verifications;
    private final RecordContent content;
    private final Catalogue catalogue;
    private final DocumentWorkers workers;
    private final LocalCache copies;
    private final PublicAddress address;
    private final RandomGenerator random;

    /** @param random that nobody can foretell */
    public Deliveries(
            Verifications verifications,
            RecordContent content,
            Catalogue catalogue,
            DocumentWorkers workers,
            LocalCache copies,
            PublicAddress address,
            RandomGenerator random) {
        this.verifications = verifications;
        this.content = content;
        this.catalogue = catalogue;
        this.workers = workers;
        this.copies = copies;
        this.address = address;
        this.random = random;
    }

    /** The code by which the paper is verified; what can be downloaded as received is known under it from now on. */
    public VerificationCode code(OwnResult result) {
        VerificationCode code = verifications.code(result, VerificationCode.random(random));
        List<DeliveredFile> originals = result.whole().stream()
                .flatMap(record -> record(record).digest().stream())
                .map(digest -> new DeliveredFile(Kind.ORIGINAL, result.version(), digest))
                .toList();
        verifications.delivered(code, originals);
        return code;
    }

    /**
     * The PDF/A of the paper's pages, with code and QR. The same file for the same version of the dossier.
     *
     * @param title of the file
     */
    public RecordContent.Content copy(OwnResult result, String title) {
        VerificationCode code = code(result);
        String name = code.value() + "-" + result.version() + "-" + at(address);
        Path copy = copies.get(name, () -> make(result, code, title));
        try {
            return new RecordContent.Content(
                    MediaTypes.PDF,
                    result.type().value() + "-" + code.value().substring(0, 5) + ".pdf",
                    Files.newInputStream(copy));
        } catch (IOException e) {
            throw new StoreUnavailableException("cache folder", e);
        }
    }

    /**
     * The bytes as received, signatures and all.
     *
     * @throws NotFoundException when the record holds other papers besides, or none of this one
     */
    public RecordContent.Content original(OwnResult result, RecordId record) {
        if (!result.whole().contains(record)) {
            throw new NotFoundException("original of this paper alone, record", record);
        }
        code(result);
        return content.open(record, Representation.ORIGINAL, OptionalInt.empty());
    }

    /** @param number of the page within the paper, from 1 */
    public PageImages.Image page(OwnResult result, int number, int width) {
        if (number < 1 || number > result.pages().size()) {
            throw new NotFoundException("page", number);
        }
        PageId page = result.pages().get(number - 1);
        return content.pageImage(page.record(), page.number(), Math.clamp(width, 40, WIDEST));
    }

    /** Of originals that hold nothing but the paper. */
    public List<RecordEntry> originals(OwnResult result) {
        return result.whole().stream().map(this::record).toList();
    }

    /** Its digest is known before anybody can have it. */
    private InputStream make(OwnResult result, VerificationCode code, String title) {
        try {
            Path folder = Files.createTempDirectory("sohoa-delivery");
            try {
                return make(result, code, title, folder);
            } finally {
                try (var left = Files.newDirectoryStream(folder)) {
                    for (Path file : left) {
                        Files.delete(file);
                    }
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new StoreUnavailableException("cache folder", e);
        }
    }

    private InputStream make(OwnResult result, VerificationCode code, String title, Path folder) throws IOException {
        List<DeliveredCopy.Part> parts = new ArrayList<>();
        List<DeliveredFile> files = new ArrayList<>();
        for (RecordId record : result.records()) {
            Path preserved = folder.resolve(record + ".pdf");
            try (InputStream in = content.open(record, Representation.PRESERVATION, OptionalInt.empty()).stream()) {
                Files.copy(in, preserved, StandardCopyOption.REPLACE_EXISTING);
            }
            parts.add(new DeliveredCopy.Part(preserved.toString(), pages(result, record)));
            if (result.whole().contains(record)) {
                files.add(new DeliveredFile(Kind.PRESERVATION, result.version(), Digest.of(preserved)));
            }
        }
        Path copy = Files.createTempFile("sohoa-delivery", ".pdf");
        workers.writeDelivery(parts, new Seal(address.verification(code), code.shown()), about(result, title), copy);
        files.add(new DeliveredFile(Kind.COPY, result.version(), Digest.of(copy)));
        verifications.delivered(code, files);
        return Files.newInputStream(copy, StandardOpenOption.DELETE_ON_CLOSE);
    }

    private PreservationMetadata about(OwnResult result, String title) {
        RecordEntry first = record(result.pages().getFirst().record());
        Digest original = first.digest().orElseThrow(() -> new NotFoundException("original of record", first.id()));
        return new PreservationMetadata(title, original, Optional.empty());
    }

    private static List<Integer> pages(OwnResult result, RecordId record) {
        return result.pages().stream()
                .filter(page -> page.record().equals(record))
                .map(PageId::number)
                .toList();
    }

    private static String at(PublicAddress address) {
        byte[] base = address.base().getBytes(StandardCharsets.UTF_8);
        return Digest.of(Digest.algorithm().digest(base)).hex().substring(0, HEX);
    }

    private RecordEntry record(RecordId id) {
        return catalogue.record(id).orElseThrow(() -> new NotFoundException("record", id));
    }
}
