package vn.sohoa.ocr.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is one JPEG. */
record JpegFile(JpegPage only) implements SourceFile {

    static JpegFile open(Path file, Limits limits) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            JpegHeader header = JpegHeader.read(in);
            limits.checkPixels(header.width(), header.height());
            if (!header.complete()) {
                throw Refusals.corrupt("the end of the JPEG is missing");
            }
            return new JpegFile(new JpegPage(file, header));
        }
    }

    @Override
    public int pages() {
        return 1;
    }

    @Override
    public SourcePage page(int number) {
        return only;
    }
}
