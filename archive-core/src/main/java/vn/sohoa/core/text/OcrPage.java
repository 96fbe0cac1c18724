package vn.sohoa.core.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page as read: its image's size and its words, block by block.
 *
 * @param width of the upright page image, in pixels; all boxes are in these pixels
 * @param height likewise
 * @param dpi resolution of that image
 * @param rotation clockwise quarter turns that made the stored image upright, 0 to 3
 * @param ink share of dark pixels, 0 to 1
 * @param source where the words come from
 * @param engine name and version of what read them
 */
public record OcrPage(
        int width, int height, int dpi, int rotation, double ink, Source source, String engine, List<OcrBlock> blocks) {

    /** Where the words of a page come from. */
    public enum Source {
        RECOGNISED,
        TEXT_LAYER
    }

    public OcrPage {
        blocks = List.copyOf(blocks);
    }

    /** The lines, block by block: columns are gone down one after the other. */
    public Stream<OcrLine> lines() {
        return blocks.stream().flatMap(block -> block.lines().stream());
    }

    public Stream<OcrWord> words() {
        return lines().flatMap(line -> line.words().stream());
    }

    /** Plain text as the page shows it, NFC: short blocks that stand side by side share their rows. */
    public String text() {
        return TextRows.text(blocks);
    }

    /** The lines in the order of {@link #text()}. */
    public Stream<OcrLine> linesByRows() {
        return TextRows.of(blocks).stream().flatMap(List::stream).flatMap(List::stream);
    }

    /** Mean confidence of the words, 0 to 100; 0 for a page without words. */
    public int meanConfidence() {
        return (int) Math.round(words().mapToInt(OcrWord::confidence).average().orElse(0));
    }
}
