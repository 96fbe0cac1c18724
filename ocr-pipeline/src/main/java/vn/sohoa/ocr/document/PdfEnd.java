package vn.sohoa.ocr.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Whether a PDF ends as one should. A cut-off PDF can often be opened, with pages silently missing; here it is
 * refused instead.
 */
final class PdfEnd {

    private static final String MARK = "%%EOF";

    /** Foreign bytes after the end are harmless, up to this many. */
    private static final int WITHIN = 1 << 16;

    private PdfEnd() {}

    static boolean isPresent(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            int length = (int) Math.min(WITHIN, channel.size());
            ByteBuffer tail = ByteBuffer.allocate(length);
            channel.position(channel.size() - length);
            while (tail.hasRemaining() && channel.read(tail) >= 0) {
                // until full
            }
            return StandardCharsets.ISO_8859_1.decode(tail.flip()).toString().contains(MARK);
        }
    }
}
