package vn.sohoa.testing.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.sohoa.core.text.VietnameseText;

/** The identity card issued since 1 July 2024, copied on A4; the portrait is a silhouette, the QR code holds nothing. */
public final class IdentityCard {

    private static final double WIDE = 242.6;
    private static final double HIGH = 153;
    private static final Color RED = new Color(190, 30, 40);
    private static final Color LABEL = new Color(60, 66, 74);
    private static final DateTimeFormatter MRZ_DATE = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private IdentityCard() {}

    /** Front above, back below, on one page. */
    static Paper onePage(Person person) {
        Sheet sheet = new Sheet();
        front(sheet.ink, person, 176, 120);
        back(sheet.ink, person, 172, 330);
        return paper(person, List.of(sheet));
    }

    /** Front and back on a page each. */
    static Paper twoPages(Person person) {
        Sheet first = new Sheet();
        front(first.ink, person, 150, 150);
        Sheet second = new Sheet();
        back(second.ink, person, 158, 162);
        return paper(person, List.of(first, second));
    }

    private static Paper paper(Person person, List<Sheet> pages) {
        return Paper.of(
                PaperType.IDENTITY_CARD,
                pages,
                "personalId",
                person.id(),
                "fullName",
                person.name(),
                "birthDate",
                person.born().toString(),
                "sex",
                person.sex().word(),
                "residence",
                person.address(),
                "issued",
                person.issued().toString(),
                "expires",
                expiry(person).toString(),
                "mrz",
                String.join("\n", mrz(person)));
    }

    private static void front(Ink ink, Person person, double x, double y) {
        ink.mark(g -> ground(g, x, y, new Color(206, 226, 222), new Color(238, 230, 206)));
        ink.mark(g -> {
            g.setColor(RED);
            g.fill(new Ellipse2D.Double(x + 12, y + 9, 26, 26));
            g.setColor(new Color(238, 196, 66));
            g.setStroke(new BasicStroke(2.2f));
            g.draw(new Ellipse2D.Double(x + 12, y + 9, 26, 26));
            g.fill(Seal.star(x + 25, y + 21, 7.5));
        });
        ink.mark(g -> portrait(g, x + 10, y + 62, person.sex() == Person.Sex.MALE));
        double middle = x + 142;
        line(ink, middle, y + 14, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 7, true, Ink.BLACK);
        line(ink, middle, y + 22, "Độc lập - Tự do - Hạnh phúc", 6, true, Ink.BLACK);
        line(ink, middle, y + 29, "SOCIALIST REPUBLIC OF VIET NAM", 4.8, false, Ink.BLACK);
        line(ink, middle, y + 35.4, "Independence - Freedom - Happiness", 4.8, false, Ink.BLACK);
        line(ink, middle, y + 50, "CĂN CƯỚC", 12, true, RED);
        line(ink, middle, y + 58, "IDENTITY CARD", 6.2, true, RED);
        double left = x + 84;
        text(ink, left, y + 69, "Số định danh cá nhân / Personal identification number:", 5, false, LABEL);
        text(ink, left, y + 81, person.id(), 11, true, Ink.BLACK);
        text(ink, left, y + 92, "Họ, chữ đệm và tên khai sinh / Full name:", 5, false, LABEL);
        text(ink, left, y + 102, person.capitals(), 8.4, true, Ink.BLACK);
        text(ink, left, y + 112, "Ngày, tháng, năm sinh / Date of birth:", 5, false, LABEL);
        text(ink, left + 92, y + 112, Wording.numeric(person.born()), 7, true, Ink.BLACK);
        text(ink, left, y + 122, "Giới tính / Sex:", 5, false, LABEL);
        text(ink, left + 38, y + 122, person.sex().word(), 7, true, Ink.BLACK);
        text(ink, left + 58, y + 122, "Quốc tịch / Nationality:", 5, false, LABEL);
        text(ink, left + 114, y + 122, "Việt Nam", 7, true, Ink.BLACK);
    }

    private static void back(Ink ink, Person person, double x, double y) {
        ink.mark(g -> ground(g, x, y, new Color(236, 230, 208), new Color(208, 226, 224)));
        double left = x + 12;
        int comma = person.address().indexOf(", ", person.address().indexOf(", ") + 2);
        text(ink, left, y + 15, "Nơi cư trú / Place of residence:", 5, false, LABEL);
        text(ink, left, y + 24, person.address().substring(0, comma + 1), 6.8, true, Ink.BLACK);
        text(ink, left, y + 33, person.address().substring(comma + 2), 6.8, true, Ink.BLACK);
        text(ink, left, y + 43, "Nơi đăng ký khai sinh / Place of birth:", 5, false, LABEL);
        text(ink, left, y + 52, person.home().full(), 6.8, true, Ink.BLACK);
        text(ink, left, y + 63, "Ngày, tháng, năm cấp / Date of issue:", 5, false, LABEL);
        text(ink, left + 92, y + 63, Wording.numeric(person.issued()), 6.8, true, Ink.BLACK);
        text(ink, left, y + 73, "Ngày, tháng, năm hết hạn / Date of expiry:", 5, false, LABEL);
        text(ink, left + 105, y + 73, Wording.numeric(expiry(person)), 6.8, true, Ink.BLACK);
        line(ink, x + 96, y + 85, "BỘ CÔNG AN", 7.4, true, Ink.BLACK);
        line(ink, x + 96, y + 92, "MINISTRY OF PUBLIC SECURITY", 4.8, false, Ink.BLACK);
        CodeBlock.draw(ink, x + WIDE - 61, y + 12, 51, 37, person.id().hashCode());
        Font mono = Fonts.of(Fonts.Face.MONO, Font.BOLD, 11.9);
        double down = y + 110;
        for (String row : mrz(person)) {
            ink.text(x + (WIDE - Fonts.width(row, mono)) / 2, down, row, mono, Ink.BLACK);
            down += 14.5;
        }
    }

    /** The three lines of thirty for a machine, after ICAO 9303 part 5. */
    public static List<String> mrz(Person person) {
        String number = person.id().substring(3);
        String one = "IDVNM" + number + check(number) + person.id() + "<<";
        String born = MRZ_DATE.format(person.born());
        String expires = MRZ_DATE.format(expiry(person));
        String two = born + check(born) + (person.sex() == Person.Sex.MALE ? "M" : "F") + expires + check(expires)
                + "VNM" + "<".repeat(11);
        String all = one.substring(5) + check(one.substring(5)) + born + check(born) + expires + check(expires);
        String name =
                VietnameseText.ascii(person.capitals()).replaceFirst(" ", "<<").replace(' ', '<');
        return List.of(one + check(one.substring(5)), two + check(all), (name + "<".repeat(30)).substring(0, 30));
    }

    private static int check(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = c == '<' ? 0 : Character.digit(c, 36);
            sum += value * new int[] {7, 3, 1}[i % 3];
        }
        return sum % 10;
    }

    /** The birthday the card is good until. */
    public static LocalDate expiry(Person person) {
        int age = person.issued().getYear() - person.born().getYear();
        int until = age < 23 ? 25 : age < 38 ? 40 : 60;
        return person.born().plusYears(until);
    }

    private static void text(Ink ink, double x, double y, String text, double size, boolean bold, Color color) {
        ink.text(x, y, text, Fonts.of(Fonts.Face.SANS, bold ? Font.BOLD : Font.PLAIN, size), color);
    }

    private static void line(Ink ink, double middle, double y, String text, double size, boolean bold, Color color) {
        Font font = Fonts.of(Fonts.Face.SANS, bold ? Font.BOLD : Font.PLAIN, size);
        ink.text(middle - Fonts.width(text, font) / 2, y, text, font, color);
    }

    /** The tinted card with its fine waves and the shadow of its edge. */
    public static void ground(Graphics2D g, double x, double y, Color from, Color to) {
        g.setColor(new Color(120, 120, 120, 90));
        g.fill(new RoundRectangle2D.Double(x + 1.2, y + 1.5, WIDE, HIGH, 18, 18));
        RoundRectangle2D card = new RoundRectangle2D.Double(x, y, WIDE, HIGH, 18, 18);
        g.setPaint(new GradientPaint((float) x, (float) y, from, (float) (x + WIDE), (float) (y + HIGH), to));
        g.fill(card);
        g.clip(card);
        g.setStroke(new BasicStroke(0.25f));
        g.setColor(new Color(150, 178, 170, 120));
        for (int wave = 0; wave < 24; wave++) {
            Path2D line = new Path2D.Double();
            line.moveTo(x, y + wave * 7);
            for (int step = 1; step <= 60; step++) {
                double along = step * WIDE / 60;
                line.lineTo(x + along, y + wave * 7 + Math.sin(step * 0.35 + wave * 0.6) * 5);
            }
            g.draw(line);
        }
        g.setClip(null);
    }

    /** A silhouette of 62 by 80 points. */
    public static void portrait(Graphics2D g, double x, double y, boolean man) {
        Rectangle2D frame = new Rectangle2D.Double(x, y, 62, 80);
        g.setPaint(new GradientPaint(
                (float) x, (float) y, new Color(222, 232, 240), (float) x, (float) (y + 80), new Color(190, 206, 220)));
        g.fill(frame);
        g.clip(frame);
        g.setColor(man ? new Color(48, 56, 74) : new Color(120, 60, 76));
        g.fill(new Ellipse2D.Double(x + 3, y + 58, 56, 60));
        g.setColor(new Color(36, 30, 30));
        g.fill(new Ellipse2D.Double(x + 15, y + 12, 32, man ? 36 : 54));
        g.setColor(new Color(222, 184, 158));
        g.fill(new Rectangle2D.Double(x + 25, y + 46, 12, 16));
        g.fill(new Ellipse2D.Double(x + 17.5, y + 19, 27, 36));
        g.setClip(null);
    }
}
