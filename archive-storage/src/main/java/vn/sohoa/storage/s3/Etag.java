package vn.sohoa.storage.s3;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The checksum S3 servers give: MD5 of a file sent at once, MD5 of the parts' MD5s otherwise. */
final class Etag {

    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{32}(-\\d+)?");

    private Etag() {}

    /** Whether the server's tag is such a checksum at all; with its own encryption it need not be. */
    static boolean isChecksum(String tag) {
        return CHECKSUM.matcher(tag).matches();
    }

    static String of(byte[] content) {
        return HexFormat.of().formatHex(md5().digest(content));
    }

    static String of(Path file, long partSize) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            if (Files.size(file) <= partSize) {
                return HexFormat.of().formatHex(next(content, partSize));
            }
            MessageDigest whole = md5();
            long parts = Math.ceilDiv(Files.size(file), partSize);
            for (long part = 0; part < parts; part++) {
                whole.update(next(content, partSize));
            }
            return HexFormat.of().formatHex(whole.digest()) + "-" + parts;
        }
    }

    private static byte[] next(InputStream content, long size) throws IOException {
        MessageDigest digest = md5();
        byte[] buffer = new byte[64 * 1024];
        for (long left = size; left > 0; ) {
            int read = content.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                break;
            }
            digest.update(buffer, 0, read);
            left -= read;
        }
        return digest.digest();
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
