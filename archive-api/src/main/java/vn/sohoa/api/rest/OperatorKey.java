package vn.sohoa.api.rest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.ArchiveException;

/**
 * Proof that a caller may read the data folder and therefore may hand over paths of this machine: a random key, new at every
 * start, in a file only the service's own account can read.
 */
public final class OperatorKey {

    public static final String HEADER = "X-Sohoa-Operator-Key";
    private static final int BYTES = 32;

    private final String value;

    private OperatorKey(String value) {
        this.value = value;
    }

    /** Makes a new key and writes it into the file, readable by the owner only. */
    public static OperatorKey create(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        OperatorKey key = new OperatorKey(HexFormat.of().formatHex(random));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, key.value);
        return key;
    }

    /** @throws WrongKeyException when the given key is not this one */
    void check(@Nullable String given) {
        byte[] offered = (given == null ? "" : given).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(offered, value.getBytes(StandardCharsets.US_ASCII))) {
            throw new WrongKeyException();
        }
    }

    /** Somebody without the key asked for what needs it. */
    static final class WrongKeyException extends ArchiveException {

        WrongKeyException() {
            super(
                    "Handing over folders of this machine needs the operator key of the data folder. Use ./sohoa ingest"
                            + " on this machine, or upload the files.",
                    null);
        }
    }
}
