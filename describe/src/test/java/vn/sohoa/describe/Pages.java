package vn.sohoa.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sohoa.core.describe.DossierPage;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;

/** Pages written out in tests: a line per row, centred where it begins with a blank. */
public final class Pages {

    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final int LINE = 46;
    private static final int LETTER = 15;

    private Pages() {}

    public static OcrPage page(String text) {
        List<OcrBlock> blocks = new ArrayList<>();
        int y = 150;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                int width = line.strip().length() * LETTER;
                OcrLine set = line(line.strip(), line.startsWith(" ") ? (WIDTH - width) / 2 : 170, y);
                blocks.add(new OcrBlock(set.box(), List.of(set)));
            }
            y += LINE;
        }
        return new OcrPage(WIDTH, HEIGHT, 200, 0, 0.05, OcrPage.Source.RECOGNISED, "test", blocks);
    }

    private static OcrLine line(String text, int left, int top) {
        List<OcrWord> words = new ArrayList<>();
        int x = Math.max(0, left);
        for (String word : text.split(" ", -1)) {
            int width = Math.max(1, word.length() * LETTER);
            words.add(new OcrWord(word, new Box(x, top, x + width, top + 30), 93));
            x += width + LETTER / 2;
        }
        Box box = new Box(
                words.getFirst().box().left(), top, words.getLast().box().right(), top + 30);
        return new OcrLine(box, 0, top + 30, words);
    }

    public static DossierPage read(RecordId file, int number, OcrPage words) {
        return new DossierPage(new PageId(file, number), false, Optional.of(words));
    }

    public static DossierPage blank(RecordId file, int number) {
        return new DossierPage(new PageId(file, number), true, Optional.empty());
    }

    public static DossierPage unreadable(RecordId file, int number) {
        return new DossierPage(new PageId(file, number), false, Optional.empty());
    }
}
