package vn.sohoa.describe.training;

import java.util.ArrayList;
import java.util.List;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;

/** What happens to paper: a part cut off, a stamp over the text. */
final class PageDamage {

    private final Chance chance;
    private final Knobs knobs;
    private final Facts facts;

    PageDamage(Chance chance, Knobs knobs, Facts facts) {
        this.chance = chance;
        this.knobs = knobs;
        this.facts = facts;
    }

    OcrPage damage(OcrPage page) {
        OcrPage result = page;
        if (chance.happens(knobs.damaged() * 0.5)) {
            result = cut(result);
        }
        if (chance.happens(knobs.damaged())) {
            result = stamp(result);
        }
        return result;
    }

    /** The head, or the lower half, is not on the picture. */
    private OcrPage cut(OcrPage page) {
        boolean head = chance.happens(0.35);
        int from = head ? (int) (page.height() * chance.between(0.03, 0.12)) : 0;
        int to = head ? page.height() : (int) (page.height() * chance.between(0.45, 0.9));
        List<OcrBlock> blocks = new ArrayList<>();
        for (OcrBlock block : page.blocks()) {
            List<OcrLine> lines = block.lines().stream()
                    .filter(line -> line.box().top() >= from && line.box().bottom() <= to)
                    .toList();
            if (!lines.isEmpty()) {
                blocks.add(Canvas.block(lines));
            }
        }
        return blocks.isEmpty() ? page : with(page, blocks);
    }

    private OcrPage stamp(OcrPage page) {
        List<OcrBlock> blocks = new ArrayList<>(page.blocks());
        int size = Math.max(8, page.height() / chance.between(70, 110));
        int x = (int) (page.width() * chance.between(0.05, 0.6));
        int y = (int) (page.height() * chance.between(0.01, 0.9));
        List<OcrLine> lines = new ArrayList<>();
        for (int left = chance.between(1, 3); left > 0; left--) {
            List<OcrWord> words = new ArrayList<>();
            int at = x;
            for (String word : facts.print("_dau-ban-sao").split(" ", -1)) {
                int width = Math.max(4, word.length() * size / 2);
                words.add(new OcrWord(word, new Box(at, y, at + width, y + size), chance.between(30, 90)));
                at += width + size / 3;
            }
            lines.add(Canvas.line(words));
            y += size * 3 / 2;
        }
        blocks.add(chance.below(blocks.size() + 1), Canvas.block(lines));
        return with(page, blocks);
    }

    static OcrPage with(OcrPage page, List<OcrBlock> blocks) {
        return new OcrPage(
                page.width(),
                page.height(),
                page.dpi(),
                page.rotation(),
                page.ink(),
                page.source(),
                page.engine(),
                blocks);
    }
}
