package vn.sohoa.testing.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A PDF put together from objects as they are given, right or wrong. */
final class RawPdf {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    RawPdf() {
        text("%PDF-1.7\n");
    }

    /** The number of the object that is added next. */
    int next() {
        return offsets.size() + 1;
    }

    /** @return the object's number */
    int add(String object) {
        return add(object.getBytes(ISO_8859_1));
    }

    /** @param dictionary without its brackets and its length */
    int stream(String dictionary, byte[] data) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(("<< " + dictionary + " /Length " + data.length + " >>\nstream\n").getBytes(ISO_8859_1));
        object.writeBytes(data);
        object.writeBytes("\nendstream".getBytes(ISO_8859_1));
        return add(object.toByteArray());
    }

    /** A file of one A4 page. */
    byte[] page(String resources, String content) {
        return page("/MediaBox [0 0 595 842] /Resources << " + resources + " >>", content.getBytes(ISO_8859_1));
    }

    /** A file of one page. */
    byte[] page(String entries, byte[] content) {
        int contents = stream("", content);
        int pages = next() + 1;
        int page = add("<< /Type /Page /Parent " + pages + " 0 R /Contents " + contents + " 0 R " + entries + " >>");
        add("<< /Type /Pages /Kids [" + page + " 0 R] /Count 1 >>");
        return finish(pages);
    }

    /** @param pages number of the root of the page tree */
    byte[] finish(int pages) {
        int root = add("<< /Type /Catalog /Pages " + pages + " 0 R >>");
        int table = bytes.size();
        text("xref\n0 " + next() + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> text(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
        text("trailer\n<< /Size " + next() + " /Root " + root + " 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    private int add(byte[] object) {
        offsets.add(bytes.size());
        text(offsets.size() + " 0 obj\n");
        bytes.writeBytes(object);
        text("\nendobj\n");
        return offsets.size();
    }

    private void text(String text) {
        bytes.writeBytes(text.getBytes(ISO_8859_1));
    }
}
