package vn.sohoa.ingest;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import vn.sohoa.core.accession.ReceivedFile;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.packaging.MediaTypes;
import vn.sohoa.core.packaging.StagedFile;
import vn.sohoa.core.packaging.StagingArea;

/**
 * Takes in one file: its bytes are staged and judged, and the outcome is a line for the ledger. A bad file never throws;
 * only a failing disk of ours does ({@link vn.sohoa.core.StoreUnavailableException}).
 */
public final class Intake {

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private static final Map<String, Set<String>> EXTENSIONS = Map.of(
            MediaTypes.PDF, Set.of("pdf"),
            MediaTypes.TIFF, Set.of("tif", "tiff"),
            MediaTypes.JPEG, Set.of("jpg", "jpeg", "jpe", "jfif"),
            MediaTypes.PNG, Set.of("png"));

    private final StagingArea staging;
    private final long maxFileSize;
    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** @param maxFileSize in bytes; of a larger file nothing is kept */
    public Intake(StagingArea staging, long maxFileSize) {
        this.staging = staging;
        this.maxFileSize = maxFileSize;
    }

    /**
     * Stages and judges a file. The type is told from the bytes alone.
     *
     * @param name as received, possibly with folders in front
     * @param source where it lies, unique in its batch
     */
    public ReceivedFile receive(String name, String source, InputStreamSource bytes) {
        try (InputStream opened = bytes.open();
                Incoming incoming = new Incoming(opened)) {
            return judge(name, source, incoming);
        } catch (IOException e) {
            return refuse(name, source, unread(e));
        }
    }

    /** A line for something that was handed in or announced and cannot be taken in. */
    static ReceivedFile refuse(String name, String source, Quarantine reason) {
        return new ReceivedFile(FileNames.clean(name), source, 0, null, UNKNOWN_TYPE, reason.code(), reason.detail());
    }

    /** Why a file could not be read. */
    static Quarantine unread(IOException failure) {
        return switch (failure) {
            case NoSuchFileException gone -> new Quarantine(LedgerCode.VANISHED);
            case AccessDeniedException denied -> new Quarantine(LedgerCode.UNREADABLE, "access denied");
            case FileSystemException other
            when other.getReason() != null -> new Quarantine(LedgerCode.UNREADABLE, other.getReason());
            default -> new Quarantine(LedgerCode.UNREADABLE, failure.getClass().getSimpleName());
        };
    }

    private ReceivedFile judge(String name, String source, Incoming incoming) throws IOException {
        StagedFile staged;
        try {
            staged = staging.stage(incoming);
        } catch (IOException e) {
            if (incoming.isTooLarge()) {
                return refuse(
                        name, source, new Quarantine(LedgerCode.TOO_LARGE, "more than " + maxFileSize + " bytes"));
            }
            throw e;
        }
        if (staged.size() == 0) {
            return refuse(name, source, new Quarantine(LedgerCode.EMPTY_FILE));
        }
        String type = detect(incoming.beginning());
        Optional<Quarantine> wrongType = wrongType(name, type);
        LedgerCode code = wrongType.map(Quarantine::code).orElseGet(() -> accepted(name));
        String detail = wrongType.map(Quarantine::detail).orElse("");
        return new ReceivedFile(FileNames.clean(name), source, staged.size(), staged.digest(), type, code, detail);
    }

    private String detect(byte[] beginning) throws IOException {
        return types.detect(new ByteArrayInputStream(beginning), new Metadata())
                .getBaseType()
                .toString();
    }

    private static Optional<Quarantine> wrongType(String name, String type) {
        if (EXTENSIONS.containsKey(type)) {
            return Optional.empty();
        }
        String extension = FileNames.extension(FileNames.clean(name));
        boolean claimsSupported = EXTENSIONS.values().stream().anyMatch(known -> known.contains(extension));
        return Optional.of(
                new Quarantine(claimsSupported ? LedgerCode.TYPE_MISMATCH : LedgerCode.UNSUPPORTED_TYPE, type));
    }

    private static LedgerCode accepted(String name) {
        return FileNames.needsCleaning(name) ? LedgerCode.NAME_CLEANED : LedgerCode.ACCEPTED;
    }

    /** Counts what passes, stops above the limit, and remembers the beginning. */
    private final class Incoming extends FilterInputStream {

        private final byte[] beginning = new byte[types.getMinLength()];
        private long count;

        Incoming(InputStream source) {
            super(source);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            if (read > 0) {
                if (count < beginning.length) {
                    int kept = (int) Math.min(read, beginning.length - count);
                    System.arraycopy(target, offset, beginning, (int) count, kept);
                }
                count += read;
                if (isTooLarge()) {
                    throw new IOException("too large");
                }
            }
            return read;
        }

        @Override
        public long skip(long n) throws IOException {
            throw new IOException("every byte of a received file is read");
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        boolean isTooLarge() {
            return count > maxFileSize;
        }

        byte[] beginning() {
            return Arrays.copyOf(beginning, (int) Math.min(count, beginning.length));
        }
    }
}
