package vn.sohoa.bench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumTest {

    @TempDir
    Path folder;

    @Test
    void isTheDigestOfAFileSentAtOnce() throws IOException {
        assertThat(Checksum.of(file("abc"), 3)).isEqualTo("900150983cd24fb0d6963f7d28e17f72");
        assertThat(Checksum.of(file(""), 3)).isEqualTo("d41d8cd98f00b204e9800998ecf8427e");
    }

    @Test
    void isTheDigestOfTheDigestsOfParts() throws IOException, NoSuchAlgorithmException {
        MessageDigest whole = MessageDigest.getInstance("MD5");
        whole.update(MessageDigest.getInstance("MD5").digest("abc".getBytes(StandardCharsets.UTF_8)));
        whole.update(MessageDigest.getInstance("MD5").digest("d".getBytes(StandardCharsets.UTF_8)));

        assertThat(Checksum.of(file("abcd"), 3)).isEqualTo(HexFormat.of().formatHex(whole.digest()) + "-2");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }
}
