package vn.sohoa.api.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Proof that a caller may read the data folder and is therefore the service's own account on this machine: a random key, new
 * at every start, in a file only that account can read.
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

    /** Whether what a caller gives is this key. */
    boolean is(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }
}
