package vn.sohoa.core.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of words, left to right.
 *
 * @param slope of the baseline, in pixels down per pixel right
 * @param baseline y of the baseline at the left edge of the box, in pixels from the top of the page
 */
public record OcrLine(Box box, double slope, double baseline, List<OcrWord> words) {

    public OcrLine {
        words = List.copyOf(words);
    }

    public String text() {
        return words.stream().map(OcrWord::text).collect(Collectors.joining(" "));
    }
}
