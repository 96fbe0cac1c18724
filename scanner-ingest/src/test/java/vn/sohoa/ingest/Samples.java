package vn.sohoa.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The beginnings of files of all kinds: enough to be told apart. */
final class Samples {

    private Samples() {}

    static byte[] pdf(String text) {
        return ("%PDF-1.7\n%âãÏÓ\n" + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] png() {
        return bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R');
    }

    static byte[] jpeg() {
        return bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1);
    }

    static byte[] tiff() {
        return bytes('I', 'I', 42, 0, 8, 0, 0, 0);
    }

    static byte[] bigTiff() {
        return bytes('M', 'M', 0, 43, 0, 8, 0, 0);
    }

    static byte[] zip() {
        return bytes('P', 'K', 3, 4, 20, 0, 0, 0, 0, 0);
    }

    static byte[] exe() {
        return bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF);
    }

    static byte[] text() {
        return "chỉ là một dòng chữ\n".getBytes(StandardCharsets.UTF_8);
    }

    /** Writes a small PDF whose content is its own path, so that no two are the same. */
    static Path write(Path file) throws IOException {
        return write(file, pdf(file.toString()));
    }

    static Path write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
