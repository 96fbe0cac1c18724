package vn.sohoa.testing.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohoa.testing.samples.Fonts;
import vn.sohoa.testing.samples.Place;
import vn.sohoa.testing.samples.Seal;
import vn.sohoa.testing.samples.Sentences;
import vn.sohoa.testing.samples.Sheet;
import vn.sohoa.testing.samples.SignatureBlock;

/**
 * Lays out the lines of a template on as many sheets as they take. A line is a command and its parts between bars; ~ parts
 * lines within a part. {@code hd agency | number | place and date}, {@code st} the state and its motto, {@code ti} title,
 * {@code su} subject of a letter, {@code p} paragraph, {@code l} line, {@code c} centred, {@code i} indented,
 * {@code f label | value} printed, {@code d label | value} on dots, {@code dd field | field} several of them on a line,
 * {@code 2 left | right} columns, {@code tb widths | heads} and {@code tr cells} a table, {@code bo group count} numbered
 * sentences, {@code sg recipients | post | name} a signature with seal, {@code sx post | name} one without,
 * {@code ss post | name | post | name} two, {@code sp} space, {@code pg} the next page, {@code bk} an empty back; others
 * see {@link Drawing}.
 */
final class Typesetter {

    private static final Pattern BAR = Pattern.compile(" ?\\| ?");
    private static final String LINE = "~";
    private static final double SIGNATURE_ROOM = 150;
    private static final double LINES_KEPT = 40;
    private static final double NUMBER_ABOVE = 0.8;

    private final Facts facts;
    private final Style style;
    private final Random random;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private double[] widths = {};

    private @Nullable Drawing drawing;

    Typesetter(Facts facts, Style style, Random random) {
        this.facts = facts;
        this.style = style;
        this.random = random;
        turn();
    }

    List<Sheet> print(List<String> lines) {
        for (String line : lines) {
            String command = line.split(" ", 2)[0];
            String text = facts.print(line.substring(Math.min(line.length(), command.length() + 1)));
            if (!command.equals("tr")) {
                endTable();
            }
            if (!layOut(command, text) && !fillIn(command, text) && !sign(command, text)) {
                drawing().draw(command, text);
            }
        }
        endTable();
        if (style.certified()) {
            drawing().certify(sheets.getFirst());
        }
        return List.copyOf(sheets);
    }

    private boolean layOut(String command, String text) {
        switch (command) {
            case "hd" -> header(parts(text));
            case "st" -> sheet().state();
            case "ti" -> sheet().title(BAR.split(text));
            case "un" -> sheet().underline();
            case "su" -> sheet().subject(text);
            case "c" -> room().center(text);
            case "l" -> room().line(text);
            case "i" -> room().indented(text, 90);
            case "p" -> paragraph(text);
            case "bo" -> sentences(text.split(" ", 2));
            case "sp" -> sheet().space(Double.parseDouble(text));
            case "pg" -> turn();
            case "bk" -> sheets.add(new Sheet(style.face(), style.size(), style.leading()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean fillIn(String command, String text) {
        List<String> parts = parts(text);
        switch (command) {
            case "f" -> room().field(parts.getFirst(), parts.getLast());
            case "d" -> dotted(parts.getFirst(), parts.getLast());
            case "dd" -> dottedRow(parts);
            case "2" -> room().columns(parts.getFirst(), parts.getLast());
            case "tb" -> {
                widths = Stream.of(parts.getFirst().split(" ", -1))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                rows.add(parts.subList(1, parts.size()));
            }
            case "tr" -> rows.add(parts);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean sign(String command, String text) {
        List<String> parts = parts(text);
        switch (command) {
            case "sg" ->
                space(SIGNATURE_ROOM)
                        .signature(
                                lines(parts.get(0)),
                                SignatureBlock.official(lines(parts.get(1)), parts.get(2), seal()));
            case "sx" -> space(SIGNATURE_ROOM).signature(List.of(), SignatureBlock.citizen(parts.get(0), parts.get(1)));
            case "ss" ->
                space(SIGNATURE_ROOM)
                        .signatures(
                                SignatureBlock.citizen(parts.get(0), parts.get(1)),
                                SignatureBlock.citizen(parts.get(2), parts.get(3)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void header(List<String> parts) {
        sheet().header(lines(parts.get(0)), parts.get(1), parts.get(2));
        if (style.stamped()) {
            Sheet sheet = sheet();
            double x = Sheet.LEFT + (Sheet.RIGHT - Sheet.LEFT) * 0.23;
            double y = sheet.y() - NUMBER_ABOVE * style.size() * style.leading();
            sheet.ink().mark(g -> seal().draw(g, x + 12, y, 14));
        }
    }

    private void paragraph(String text) {
        if (!sheet().fits(text)) {
            turn();
        }
        sheet().paragraph(text);
    }

    private void sentences(String[] groupAndCount) {
        int number = 1;
        for (String each : Sentences.some(groupAndCount[0], Integer.parseInt(groupAndCount[1]), random)) {
            paragraph(number++ + ". " + each);
        }
    }

    private void dotted(String label, String value) {
        if (!style.byHand()) {
            room().dotted(label, value);
            return;
        }
        Sheet sheet = room().dotted(label, "");
        double x = Sheet.LEFT + labelWidth(label) + 8;
        new Handwriting(sheet.ink(), random).write(x, sheet.y() - 2.5, value, style.size());
    }

    private void dottedRow(List<String> fields) {
        double[] shares = new double[fields.size()];
        Arrays.fill(shares, 1.0 / fields.size());
        if (!style.byHand()) {
            room().dotted(shares, fields.toArray(String[]::new));
            return;
        }
        String[] labels = fields.stream()
                .map(field -> field.substring(0, field.indexOf(':') + 1))
                .toArray(String[]::new);
        Sheet sheet = room().dotted(shares, labels);
        for (int i = 0; i < labels.length; i++) {
            double x = Sheet.LEFT + i * shares[i] * (Sheet.RIGHT - Sheet.LEFT) + labelWidth(labels[i]) + 5;
            new Handwriting(sheet.ink(), random)
                    .write(
                            x,
                            sheet.y() - 2.5,
                            fields.get(i).substring(labels[i].length()).strip(),
                            style.size());
        }
    }

    private double labelWidth(String label) {
        return Fonts.width(label, Fonts.of(style.face(), 0, style.size()));
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            space(rows.size() * style.size() * 1.7).table(widths, rows);
            rows.clear();
        }
    }

    private Seal seal() {
        return new Seal(Place.capitals(facts.print("{seal}")), Place.capitals(facts.print("{tinh}")), List.of());
    }

    /** The sheet, or the next one where no line is left. */
    private Sheet room() {
        return space(LINES_KEPT);
    }

    private Sheet space(double points) {
        if (sheet().y() + points > Sheet.BOTTOM) {
            turn();
        }
        return sheet();
    }

    private Sheet sheet() {
        return sheets.getLast();
    }

    private Drawing drawing() {
        return Objects.requireNonNull(drawing);
    }

    /** The next page; from the second on it carries its number. */
    private void turn() {
        Sheet next = new Sheet(style.face(), style.size(), style.leading());
        sheets.add(next);
        drawing = new Drawing(next, facts, random);
    }

    private static List<String> parts(String text) {
        return List.of(BAR.split(text, -1));
    }

    private static List<String> lines(String part) {
        return part.isBlank() ? List.of() : List.of(part.strip().split(LINE, -1));
    }
}
