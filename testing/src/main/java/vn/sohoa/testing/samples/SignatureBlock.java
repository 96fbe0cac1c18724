package vn.sohoa.testing.samples;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs: the post in one or more lines, the full name below the signature.
 *
 * @param note a line in italics under the post, or empty
 * @param signed whether a pen was used
 * @param seal covers a third of the signature from its left
 */
public record SignatureBlock(
        List<String> post,
        String note,
        String name,
        boolean signed,
        @Nullable Seal seal) {

    private static final double ROOM = 70;

    public SignatureBlock {
        post = List.copyOf(post);
    }

    public static SignatureBlock official(List<String> post, String name, Seal seal) {
        return new SignatureBlock(post, "", name, true, seal);
    }

    public static SignatureBlock citizen(String post, String name) {
        return new SignatureBlock(List.of(post), "(Ký, ghi rõ họ và tên)", name, true, null);
    }

    /** Prints around a middle line and returns the baseline of the name. */
    double print(Sheet sheet, double x, double baseline, double size, double leading) {
        double down = baseline;
        for (String line : post) {
            sheet.centered(x, down, "*" + line + "*", size - (line.length() > 26 ? 1.2 : 0));
            down += size * leading;
        }
        if (!note.isEmpty()) {
            sheet.centered(x, down - 2, "_" + note + "_", size - 2.2);
            down += 8;
        }
        double middle = down + ROOM * 0.42;
        if (seal != null) {
            double tilt = (name.hashCode() % 17) * 1.1;
            sheet.ink.mark(g -> seal.draw(g, x - 50, middle, tilt));
        }
        if (signed) {
            sheet.ink.mark(new Autograph(name, x + 6, middle)::draw);
        }
        double last = down + ROOM;
        sheet.centered(x, last, "*" + name + "*", size);
        return last;
    }
}
