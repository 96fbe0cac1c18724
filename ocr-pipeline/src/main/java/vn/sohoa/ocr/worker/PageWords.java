package vn.sohoa.ocr.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.sohoa.core.text.OcrPage;

/** The words of a document's pages on their way to a worker, in a file, so that no process holds them all. */
public final class PageWords {

    private PageWords() {}

    public static void write(List<Optional<OcrPage>> pages, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (Optional<OcrPage> page : pages) {
                Wire.send(out, Slot.class, new Slot(page));
            }
        }
    }

    static Reader open(Path file) throws IOException {
        return new Reader(new DataInputStream(new BufferedInputStream(Files.newInputStream(file))));
    }

    /** A page with or without words. */
    record Slot(Optional<OcrPage> page) {}

    record Reader(DataInputStream in) implements AutoCloseable {

        /** The next page's words; empty also after the last page. */
        Optional<OcrPage> next() throws IOException {
            return Wire.receive(in, Slot.class).flatMap(Slot::page);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
