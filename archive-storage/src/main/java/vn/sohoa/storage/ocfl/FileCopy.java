package vn.sohoa.storage.ocfl;

import io.ocfl.api.exception.OcflIOException;
import io.ocfl.core.storage.common.Storage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Files of a storage root to the same place in another one, one at a time through a local file. */
final class FileCopy {

    private static final String BINARY = "application/octet-stream";

    private final Storage from;
    private final Storage to;
    private final Path copies;

    FileCopy(Storage from, Storage to, Path copies) {
        this.from = from;
        this.to = to;
        this.copies = copies;
    }

    /** What lies there is not what the inventory says. */
    static final class WrongFileException extends Exception {

        private static final long serialVersionUID = 1;

        WrongFileException(String problem) {
            super(problem);
        }
    }

    /**
     * Replaces what is at the target. Its folder has to be there.
     *
     * @param sha512 of its content, in hexadecimal, where an inventory knows it
     * @return its size in bytes
     * @throws WrongFileException when its content has another digest; the target is as it was
     */
    long copy(String path, Optional<String> sha512) throws WrongFileException {
        try {
            Path copy = Files.createTempFile(copies, "", "");
            try {
                String found = fetch(path, copy);
                if (sha512.isPresent() && !sha512.get().toLowerCase(Locale.ROOT).equals(found)) {
                    throw new WrongFileException(path + " has another SHA-512 digest than its inventory says");
                }
                to.copyFileInto(copy, path, BINARY);
                return Files.size(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw OcflIOException.from(e);
        }
    }

    private String fetch(String path, Path copy) throws IOException {
        MessageDigest digest = sha512();
        try (InputStream content = from.read(path);
                DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(copy), digest)) {
            content.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String sha512(byte[] content) {
        return HexFormat.of().formatHex(sha512().digest(content));
    }

    private static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
