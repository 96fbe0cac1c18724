package vn.sohoa.ocr.recognise;

import java.util.List;
import java.util.stream.Stream;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrWord;

/**
 * One attempt at a picture.
 *
 * @param width of the picture as it was turned, in pixels; so are all boxes
 * @param turns clockwise quarter turns made before it
 * @param engine that made it
 */
record Reading(int width, int height, int turns, String engine, List<OcrBlock> blocks) {

    /** A page read the right way up has words of this mean confidence. */
    private static final int CONFIDENT = 75;

    /** A word of this many letters is wider than high. */
    private static final int LONG = 3;

    /** What is read at least this surely is mostly right. */
    private static final int SURE = 70;

    private static final double ENOUGH_SURE = 0.9;

    /** Letters hang together and tear apart; a well-read page still has most of its marks named. */
    private static final double ENOUGH_OF_LETTERS = 0.6;

    private Stream<OcrWord> words() {
        return blocks.stream().flatMap(block -> block.lines().stream()).flatMap(line -> line.words().stream());
    }

    /** Whether the engine is sure of its words and they run from left to right. */
    boolean makesSense() {
        double confidence = words().mapToInt(OcrWord::confidence).average().orElse(0);
        return confidence >= CONFIDENT && lying() > 0.5;
    }

    /** Share of the long words that are wider than high. */
    private double lying() {
        return words().filter(word -> word.text().length() >= LONG)
                .mapToInt(word -> word.box().width() > word.box().height() ? 1 : 0)
                .average()
                .orElse(1);
    }

    /** Characters in words the engine is sure of: among readings of one page, the one with most of them is the best. */
    int sureCharacters() {
        return words().filter(word -> word.confidence() >= SURE)
                .mapToInt(word -> word.text().length())
                .sum();
    }

    /** @param letters on the picture, counted as marks */
    boolean isPoor(int letters) {
        int characters = words().mapToInt(word -> word.text().length()).sum();
        int sure = sureCharacters();
        return sure < ENOUGH_SURE * characters || sure < ENOUGH_OF_LETTERS * letters;
    }

    boolean isBetterThan(Reading other) {
        return sureCharacters() > other.sureCharacters();
    }
}
