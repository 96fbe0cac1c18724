package vn.sohoa.describe.training;

import java.util.ArrayList;
import java.util.List;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.describe.training.Line.Style;

/** Sets the lines of a sheet; what does not fit goes on on further pages. */
final class Typesetter {

    private final Chance chance;
    private final PageFormat format;
    private final List<OcrPage> pages = new ArrayList<>();
    private final double joining;
    private final double leaders;
    private final double merging;
    private Canvas canvas;

    Typesetter(PageFormat format, Chance chance) {
        this.format = format;
        this.chance = chance;
        this.joining = chance.happens(0.4) ? 0.3 : 0;
        this.leaders = chance.happens(0.4) ? 0.7 : 0;
        this.merging = chance.happens(0.3) ? 0.9 : 0.05;
        this.canvas = new Canvas(format, chance);
    }

    List<OcrPage> set(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i + 1 < lines.size() && areJoined(line, lines.get(i + 1))) {
                row(List.of(line.text(), lines.get(++i).text()), 1.0);
            } else {
                set(line);
            }
        }
        pages.add(canvas.page());
        return pages;
    }

    private boolean areJoined(Line line, Line next) {
        return line.style() == Style.BODY
                && next.style() == Style.BODY
                && fitsHalf(line.text())
                && fitsHalf(next.text())
                && chance.happens(joining);
    }

    private boolean fitsHalf(String text) {
        int half = format.textWidth() / 2 - (int) format.size();
        return canvas.wrap(text, half, 1.0).size() == 1;
    }

    private void set(Line line) {
        if (canvas.isFull()) {
            newPage();
        }
        switch (line.style()) {
            case HEAD -> head(line);
            case MARK -> canvas.right(line.text(), 0.8);
            case TITLE -> title(line.text());
            case SUBTITLE -> {
                centred(line.text(), 1.0);
                canvas.space(chance.happens(0.8) ? chance.between(0.3, 1.2) : 0);
            }
            case HEADING, CENTRE -> centred(line.text(), 1.0);
            case RIGHT -> canvas.column(List.of(line.text()), format.left() + format.textWidth() * 7 / 10, 1.0);
            case BODY -> body(line.text());
            case ROW -> row(line.cells(), 0.9);
            case FOOT -> foot(line);
        }
    }

    private void newPage() {
        pages.add(canvas.page());
        canvas = new Canvas(format, chance);
        if (chance.happens(0.8)) {
            String number = Integer.toString(pages.size() + 1);
            canvas.centred(
                    chance.happens(0.75) ? number : "Trang " + number + "/" + (pages.size() + chance.between(1, 3)),
                    0.9);
        }
        canvas.space(0.5);
    }

    private void head(Line line) {
        List<String> left = List.of(line.cells().get(0).split("~", -1));
        List<String> right = List.of(line.cells().get(1).split("~", -1));
        double split = chance.between(0.36, 0.46);
        int leftMiddle = (int) (format.left() + format.textWidth() * split / 2);
        int rightMiddle = (int) (format.left() + format.textWidth() * (1 + split) / 2);
        double scale = Math.min(1, chance.between(0.78, 1.0));
        if (chance.happens(0.05)) {
            canvas.columns(right, leftMiddle, left, rightMiddle, scale, chance.happens(merging));
        } else {
            canvas.columns(left, leftMiddle, right, rightMiddle, scale, chance.happens(merging));
        }
        canvas.space(chance.between(0.3, 1.2));
    }

    private void title(String text) {
        canvas.space(chance.between(0.0, 0.8));
        int most = (int) (format.textWidth() * chance.between(0.55, 1.0));
        for (String part : canvas.wrap(text, most, format.title())) {
            if (format.titlesLeft()) {
                canvas.at(format.left(), part, format.title());
            } else {
                canvas.centred(part, format.title());
            }
        }
        canvas.endBlock(0.5);
    }

    private void centred(String text, double scale) {
        for (String part : canvas.wrap(text, (int) (format.textWidth() * 0.85), scale)) {
            canvas.centred(part, scale);
        }
        canvas.endBlock(0.4);
    }

    private void body(String text) {
        String said = chance.happens(leaders) ? withLeaders(text) : text;
        for (String part : canvas.wrap(said, format.textWidth(), 1.0)) {
            if (canvas.isFull()) {
                newPage();
            }
            canvas.at(format.left(), part, 1.0);
        }
        canvas.endBlock(0.12);
    }

    /** Dots before or after what stands behind a label. */
    private String withLeaders(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return text;
        }
        String dots = ".".repeat(chance.between(2, 20));
        return chance.happens(0.5)
                ? text.substring(0, colon + 1) + dots + text.substring(colon + 1)
                : text + (chance.happens(0.5) ? dots : " " + dots);
    }

    private void row(List<String> cells, double scale) {
        canvas.row(cells, scale, chance.happens(merging));
        canvas.endBlock(0.2);
    }

    private void foot(Line line) {
        canvas.space(0.5);
        List<String> left = line.cells().get(0).isEmpty()
                ? List.of()
                : List.of(line.cells().get(0).split("~", -1));
        List<String> right = new ArrayList<>(List.of(line.cells().get(1).split("~", -1)));
        if (right.size() > 1) {
            for (int blank = chance.between(0, 3); blank > 0; blank--) {
                right.add(right.size() - 1, "");
            }
        }
        if (canvas.room() < right.size() && pages.size() < 8) {
            newPage();
        }
        int width = format.textWidth();
        canvas.columns(left, format.left() + width / 5, right, format.left() + width * 7 / 10, 0.92, false);
    }
}
