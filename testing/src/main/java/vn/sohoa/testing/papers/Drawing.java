package vn.sohoa.testing.papers;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;
import vn.sohoa.testing.samples.CodeBlock;
import vn.sohoa.testing.samples.Fonts;
import vn.sohoa.testing.samples.IdentityCard;
import vn.sohoa.testing.samples.Ink;
import vn.sohoa.testing.samples.Place;
import vn.sohoa.testing.samples.QrCode;
import vn.sohoa.testing.samples.Seal;
import vn.sohoa.testing.samples.Sheet;

/**
 * What is placed on a sheet by measure rather than laid out. {@code at x y size text}: print from there, size with b bold,
 * m for machines, r red, c centred on x; {@code cd x y} the ground of a card, from whose corner is measured then;
 * {@code ph x y} a portrait, {@code qr x y size text} a code (without text: of no meaning), {@code em x y} the emblem, {@code fr} a frame, {@code wm} a pink
 * ground, {@code pn text} the number of the page, {@code pl} the plan of a parcel, {@code ho} a front view of a house.
 */
final class Drawing {

    private static final Color RED = new Color(186, 28, 40);
    private static final Color STAMP = new Color(40, 48, 140);
    private static final Color PINK = new Color(246, 222, 226);

    private final Sheet sheet;
    private final Facts facts;
    private final Random random;
    private double left;
    private double top;

    Drawing(Sheet sheet, Facts facts, Random random) {
        this.sheet = sheet;
        this.facts = facts;
        this.random = random;
    }

    void draw(String command, String text) {
        String[] words = text.split(" ", 4);
        switch (command) {
            case "at" -> print(number(words[0]), number(words[1]), words[2], words[3]);
            case "cd" -> card(number(words[0]), number(words[1]));
            case "ph" -> portrait(left + number(words[0]), top + number(words[1]));
            case "qr" -> code(left + number(words[0]), top + number(words[1]), number(words[2]), words);
            case "em" -> emblem(left + number(words[0]), top + number(words[1]));
            case "pn" -> sheet.centered(sheet.middle(), 40, text, 12);
            case "fr" -> frame();
            case "wm" -> pink();
            case "pl" -> parcel(sheet.y() + 20);
            case "ho" -> house(sheet.y() + 20);
            default -> throw new IllegalArgumentException("no command of a template: " + command);
        }
    }

    private void print(double x, double y, String how, String text) {
        boolean bold = how.contains("b");
        Fonts.Face face = how.contains("m") ? Fonts.Face.MONO : Fonts.Face.SANS;
        Font font = Fonts.of(face, bold ? Font.BOLD : Font.PLAIN, number(how.replaceAll("[a-z]", "")));
        double from = left + x - (how.contains("c") ? Fonts.width(text, font) / 2 : 0);
        sheet.ink().text(from, top + y, text, font, how.contains("r") ? RED : Ink.BLACK);
    }

    private void card(double x, double y) {
        left = x;
        top = y;
        Color from = new Color(200 + random.nextInt(40), 222 + random.nextInt(24), 218 + random.nextInt(30));
        Color to = new Color(232 + random.nextInt(20), 228, 206 + random.nextInt(30));
        sheet.ink().mark(g -> IdentityCard.ground(g, x, y, from, to));
    }

    private void portrait(double x, double y) {
        boolean man = facts.print("{a.sex}").equals("Nam");
        sheet.ink().mark(g -> IdentityCard.portrait(g, x, y, man));
    }

    private void code(double x, double y, double size, String[] words) {
        if (words.length == 4) {
            sheet.ink().fill(QrCode.modules(words[3], x, y, size), Ink.BLACK);
        } else {
            CodeBlock.draw(sheet.ink(), x, y, size, 29, random.nextInt());
        }
    }

    private void emblem(double x, double y) {
        sheet.ink().mark(g -> {
            g.setColor(RED);
            g.fill(new Ellipse2D.Double(x - 12, y - 12, 24, 24));
            g.setColor(new Color(236, 192, 64));
            g.fill(Seal.star(x, y, 8));
        });
    }

    private void frame() {
        sheet.ink().mark(g -> {
            g.setColor(new Color(206, 150, 90));
            g.setStroke(new BasicStroke(2.4f));
            g.draw(new Rectangle2D.Double(34, 30, Sheet.WIDTH - 68, Sheet.HEIGHT - 60));
            g.setStroke(new BasicStroke(0.7f));
            g.draw(new Rectangle2D.Double(39, 35, Sheet.WIDTH - 78, Sheet.HEIGHT - 70));
        });
    }

    /** The ground of land certificates, with its fine lines. */
    private void pink() {
        sheet.ink().mark(g -> {
            g.setColor(PINK);
            g.fill(new Rectangle2D.Double(20, 20, Sheet.WIDTH - 40, Sheet.HEIGHT - 40));
            g.setColor(new Color(226, 178, 188));
            g.setStroke(new BasicStroke(0.3f));
            for (double radius = 12; radius < 330; radius += 9) {
                g.draw(new Ellipse2D.Double(
                        Sheet.WIDTH / 2 - radius, Sheet.HEIGHT / 2 - radius, 2 * radius, 2 * radius));
            }
        });
    }

    /** A parcel with the lengths of its sides and its neighbours. */
    private void parcel(double y) {
        double[][] corners = {{150, 40}, {330, 20}, {390, 190}, {230, 230}, {120, 150}};
        for (int i = 0; i < corners.length; i++) {
            double[] at = corners[i];
            double[] next = corners[(i + 1) % corners.length];
            double x = Sheet.LEFT + at[0];
            double nextX = Sheet.LEFT + next[0];
            sheet.ink().line(x, y + at[1], nextX, y + next[1], 1.1, Ink.BLACK);
            label(
                    (x + nextX) / 2 + 4,
                    y + (at[1] + next[1]) / 2 - 3,
                    (4 + random.nextInt(20)) + "," + random.nextInt(10));
            label(x - 4, y + at[1] - 4, "" + (i + 1));
        }
        label(Sheet.LEFT + 235, y + 120, facts.print("{thua}"));
        label(Sheet.LEFT + 232, y + 134, facts.print("{dt}"));
        label(Sheet.LEFT + 60, y + 30, "Đường bê tông");
        label(Sheet.LEFT + 400, y + 90, "Thửa " + (random.nextInt(500) + 20));
        sheet.moveTo(y + 244);
    }

    /** A front with storeys, a door and lines of measure. */
    private void house(double y) {
        double x = Sheet.LEFT + 90;
        int storeys = 2 + random.nextInt(2);
        for (int i = 0; i < storeys; i++) {
            double floor = y + 60 + i * 95;
            sheet.ink().line(x, floor, x + 240, floor, 1, Ink.BLACK);
            for (int window = 0; window < 3; window++) {
                double at = x + 20 + window * 75;
                Rectangle2D opening = new Rectangle2D.Double(at, floor + 24, 46, 50);
                sheet.ink().mark(g -> {
                    g.setColor(Ink.BLACK);
                    g.setStroke(new BasicStroke(0.8f));
                    g.draw(opening);
                });
            }
            label(x + 262, floor + 50, "3.600");
        }
        double ground = y + 60 + storeys * 95;
        sheet.ink().line(x, ground, x + 240, ground, 1.4, Ink.BLACK);
        sheet.ink().line(x, y + 60, x, ground, 1, Ink.BLACK);
        sheet.ink().line(x + 240, y + 60, x + 240, ground, 1, Ink.BLACK);
        sheet.ink().line(x - 10, y + 60, x + 120, y, 1, Ink.BLACK);
        sheet.ink().line(x + 250, y + 60, x + 120, y, 1, Ink.BLACK);
        sheet.ink().line(x, ground + 18, x + 240, ground + 18, 0.5, Ink.BLACK);
        label(x + 106, ground + 30, "5.200");
        label(x - 50, ground, "±0.000");
        sheet.moveTo(ground + 40);
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private void label(double x, double y, String text) {
        sheet.ink().text(x, y, text, Fonts.of(Fonts.Face.SANS, Font.PLAIN, 9), Ink.BLACK);
    }

    /** The stamp of a certified copy, in a free corner at the foot. */
    void certify(Sheet first) {
        double y = Math.max(first.y() + 26, Sheet.HEIGHT - 150);
        double x = 96;
        String[] lines = {
            "CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH",
            facts.print("Số chứng thực: {sct}  Quyển số: 02 - SCT/BS"),
            facts.print("Ngày {d:day} tháng {d:month} năm {d:year}"),
            facts.print("TM. {ubnd^}")
        };
        for (int i = 0; i < lines.length; i++) {
            Font font = Fonts.of(Fonts.Face.SANS, i == 0 ? Font.BOLD : Font.PLAIN, 8.4);
            first.ink().text(x, y + i * 11.5, lines[i], font, STAMP);
        }
        Seal seal = new Seal(Place.capitals(facts.print("{ubnd}")), Place.capitals(facts.print("{tinh}")), List.of());
        first.ink().mark(g -> seal.draw(g, x + 60, y + 72, 9));
    }
}
