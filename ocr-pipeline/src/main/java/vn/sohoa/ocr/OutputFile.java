package vn.sohoa.ocr;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that others see whole or not at all: written beside their place, then moved there. */
public final class OutputFile {

    private static final String UNFINISHED = ".part";

    private OutputFile() {}

    /** What goes into a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Where a file is written before it is moved to its place; hidden, on the same file system. */
    public static Path unfinished(Path target) {
        return target.resolveSibling("." + target.getFileName() + UNFINISHED);
    }

    public static void write(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.writeTo(out);
        }
    }

    /** Moves what was written to its place; what is there is replaced. */
    public static void finish(Path unfinished, Path target) throws IOException {
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
