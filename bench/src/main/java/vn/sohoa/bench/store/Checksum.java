package vn.sohoa.bench.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What an S3 server answers as ETag: MD5 of a file sent at once, MD5 of the parts' MD5s and their number otherwise. */
final class Checksum {

    private static final int BUFFER = 64 << 10;

    private Checksum() {}

    static String of(Path file, long partSize) throws IOException {
        long size = Files.size(file);
        try (InputStream in = Files.newInputStream(file)) {
            if (size <= partSize) {
                return hex(part(in, size));
            }
            MessageDigest all = md5();
            for (long left = size; left > 0; left -= partSize) {
                all.update(part(in, Math.min(left, partSize)));
            }
            return hex(all.digest()) + "-" + Math.ceilDiv(size, partSize);
        }
    }

    private static byte[] part(InputStream in, long size) throws IOException {
        MessageDigest digest = md5();
        byte[] buffer = new byte[BUFFER];
        long left = size;
        while (left > 0) {
            int count = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (count < 0) {
                throw new IOException("the file became shorter while it was read");
            }
            digest.update(buffer, 0, count);
            left -= count;
        }
        return digest.digest();
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
