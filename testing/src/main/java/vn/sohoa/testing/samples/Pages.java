package vn.sohoa.testing.samples;

import java.util.ArrayList;
import java.util.List;

/** Running text over as many pages as it takes; pages after the first carry their number at the top. */
final class Pages {

    private static final double SIGNATURE_ROOM = 160;

    private final List<Sheet> sheets = new ArrayList<>();

    Pages(Sheet first) {
        sheets.add(first);
    }

    Pages paragraph(String markup) {
        if (!last().fits(markup)) {
            turn();
        }
        last().paragraph(markup);
        return this;
    }

    /** A heading stays with the paragraph below it. */
    Pages heading(String markup) {
        if (last().y + 80 > last().bottom) {
            turn();
        }
        last().paragraph("*" + markup + "*");
        return this;
    }

    Pages center(String markup) {
        last().center(markup).space(0.3);
        return this;
    }

    Pages table(double[] widths, List<List<String>> rows) {
        if (last().y + rows.size() * 32 > last().bottom) {
            turn();
        }
        last().table(widths, rows);
        return this;
    }

    List<Sheet> signature(List<String> recipients, SignatureBlock signer) {
        if (last().y + SIGNATURE_ROOM > last().bottom) {
            turn();
        }
        last().signature(recipients, signer);
        return List.copyOf(sheets);
    }

    private Sheet last() {
        return sheets.getLast();
    }

    private void turn() {
        Sheet next = new Sheet();
        sheets.add(next);
        next.y = 46;
        next.centered(next.middle(), next.y, "" + sheets.size(), 13);
        next.y += 14;
    }
}
