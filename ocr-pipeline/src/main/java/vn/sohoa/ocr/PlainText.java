package vn.sohoa.ocr;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.sohoa.core.text.OcrPage;

/** The text of a file: its pages in order, separated by form feeds; a page that was not read is empty. */
public final class PlainText {

    private static final char PAGE_SEPARATOR = '\f';

    private PlainText() {}

    /** Writes UTF-8. The stream is flushed and left open. */
    public static void write(List<Optional<OcrPage>> pages, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) {
                text.write(PAGE_SEPARATOR);
            }
            text.write(pages.get(i).map(OcrPage::text).orElse(""));
        }
        text.flush();
    }
}
