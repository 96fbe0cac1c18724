package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sohoa.core.code.DocumentNumber;
import vn.sohoa.core.code.Found;
import vn.sohoa.core.code.RegisterNumber;
import vn.sohoa.core.describe.PaperTypeId;

/** Number and date of a paper by their places: under the agency and level with it, or near the top, or above who signs. */
final class Letterhead {

    /** The first letters of a symbol, by kind of document (Decree 30/2020/NĐ-CP, annex III). */
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("nghi-quyet", "NQ"),
            Map.entry("quyet-dinh", "QĐ"),
            Map.entry("chi-thi", "CT"),
            Map.entry("quy-che", "QC"),
            Map.entry("quy-dinh", "QYĐ"),
            Map.entry("thong-cao", "TC"),
            Map.entry("thong-bao", "TB"),
            Map.entry("huong-dan", "HD"),
            Map.entry("chuong-trinh", "CTr"),
            Map.entry("ke-hoach", "KH"),
            Map.entry("phuong-an", "PA"),
            Map.entry("de-an", "ĐA"),
            Map.entry("du-an", "DA"),
            Map.entry("bao-cao", "BC"),
            Map.entry("to-trinh", "TTr"),
            Map.entry("hop-dong", "HĐ"),
            Map.entry("bien-ban", "BB"),
            Map.entry("giay-moi", "GM"),
            Map.entry("giay-gioi-thieu", "GGT"),
            Map.entry("giay-nghi-phep", "GNP"),
            Map.entry("phieu-gui", "PG"),
            Map.entry("phieu-chuyen", "PC"),
            Map.entry("phieu-bao", "PB"),
            Map.entry("cong-dien", "CĐ"),
            Map.entry("ban-ghi-nho", "BGN"),
            Map.entry("ban-thoa-thuan", "BTT"));

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,6}[a-z]?(?:-\\p{Lu}[\\p{L}0-9]{1,12}){0,3}");

    private static final double TOP = 0.55;

    private Letterhead() {}

    /** The number in the left column of the head, else near the top of the page behind {@code Số:}. */
    static Optional<Reading> number(PaperTypeId type, PageRows page, Optional<Header> header) {
        List<Row> left = header.map(Header::left).orElse(List.of());
        Stream<Row> top = page.rows().stream().filter(row -> row.level() < TOP * page.height());
        return Stream.concat(left.stream(), top)
                .flatMap(row -> number(row).flatMap(Letterhead::form).stream())
                .findFirst()
                .or(() -> Stream.concat(
                                left.stream(), page.rows().stream().limit(14).filter(row -> row.size() <= 3))
                        .flatMap(row -> number(row).flatMap(Letterhead::plain).stream())
                        .findFirst())
                .map(reading -> weighed(type, reading));
    }

    private static Optional<Reading> number(Row row) {
        for (int i = 0; i < Math.min(row.size(), 12); i++) {
            boolean starts = i == 0
                    || row.gapBefore(i) > 1.5 * row.height()
                    || row.get(i - 1).isLeader();
            if (starts && row.get(i).folded().equals("so") && isColon(row, i)) {
                return behind(row, i + 1);
            }
        }
        return Optional.empty();
    }

    private static boolean isColon(Row row, int index) {
        return row.get(index).endsWith(':')
                || row.get(index).endsWith('.')
                || (index + 1 < row.size()
                        && (row.get(index + 1).text().startsWith(":")
                                || row.get(index + 1).startsDigit()));
    }

    private static Optional<Reading> behind(Row row, int start) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (int i = start; i < Math.min(row.size(), start + 8); i++) {
            if (i > start && row.gapBefore(i) > 1.5 * row.height()) {
                break;
            }
            text.append(row.get(i).text());
            tokens.add(row.get(i));
        }
        String whole = text.toString().replaceAll("^[:.…_ ]{1,40}", "").replaceAll("[.…_,;'`’]{1,40}$", "");
        return whole.isEmpty() ? Optional.empty() : Optional.of(new Reading(whole, tokens, 1));
    }

    private static Optional<Reading> form(Reading read) {
        String text = read.value();
        List<Token> tokens = read.tokens();
        return DocumentNumber.find(text)
                .map(number -> new Reading(number.value(), tokens, 1))
                .or(() -> RegisterNumber.find(text).map(number -> new Reading(number.value(), tokens, 0.95)))
                .or(() -> RegisterNumber.find(prefix(tokens))
                        .map(number -> new Reading(number.value(), tokens.subList(0, 1), 0.9)))
                .or(() -> DocumentNumber.findIn(text)
                        .filter(found -> found.start() == 0)
                        .map(Found::value)
                        .map(number -> new Reading(number.value(), tokens, 0.5)));
    }

    /** A number without a slash, as hospitals and old papers have: only under the agency. */
    private static Optional<Reading> plain(Reading read) {
        return PLAIN.matcher(read.value()).matches()
                ? Optional.of(new Reading(read.value(), read.tokens(), 0.85))
                : Optional.empty();
    }

    private static String prefix(List<Token> tokens) {
        return tokens.getFirst().text().replaceAll("[.,;:]{1,9}$", "");
    }

    /** A symbol that fits the kind of document is surer than one that does not. */
    private static Reading weighed(PaperTypeId type, Reading number) {
        String symbol = number.value().substring(number.value().lastIndexOf('/') + 1);
        String expected = SYMBOLS.getOrDefault(type.value(), "");
        boolean spelt =
                symbol.toUpperCase(Locale.ROOT).equals(symbol) || symbol.contains("TTr") || symbol.contains("CTr");
        boolean fits = expected.isEmpty() || symbol.equals(expected) || symbol.startsWith(expected + "-");
        double certainty = number.certainty() * (fits ? 1 : 0.7) * (spelt ? 1 : 0.7);
        return new Reading(number.value(), number.tokens(), certainty);
    }

    /** The date of a card: the last that closes a row. */
    static Optional<Reading> cardDate(List<PageRows> pages) {
        return below(pages);
    }

    /** The date in the right column of the head, else the last one that closes a row above who signs. */
    static Optional<Reading> date(List<PageRows> pages, Optional<Header> header) {
        Optional<Reading> right = header.flatMap(head -> head.right().stream()
                .limit(8)
                .flatMap(row -> closing(row).stream())
                .findFirst());
        return right.or(() -> below(pages)).or(() -> opening(pages.getFirst()));
    }

    /** {@code Hôm nay, ngày … tháng … năm …}: minutes and contracts. */
    private static Optional<Reading> opening(PageRows page) {
        return page.rows().stream()
                .filter(row -> Token.fold(row.text()).startsWith("homnayngay"))
                .findFirst()
                .flatMap(row -> ValueReader.date(row.tokens()))
                .map(reading -> new Reading(reading.value(), reading.tokens(), 0.9));
    }

    private static Optional<Reading> below(List<PageRows> pages) {
        for (PageRows page : pages.reversed()) {
            for (Row row : page.rows().reversed()) {
                Optional<Reading> date = segments(row).stream()
                        .filter(segment -> segment.center() > 0.35 * page.width())
                        .flatMap(segment -> closing(segment).stream())
                        .findFirst();
                if (date.isPresent()) {
                    return date.map(reading -> new Reading(reading.value(), reading.tokens(), 0.93));
                }
            }
        }
        return Optional.empty();
    }

    /** Place, then {@code ngày … tháng … năm …}, and nothing more. */
    private static Optional<Reading> closing(Row row) {
        if (row.size() > 22) {
            return Optional.empty();
        }
        return ValueReader.date(row.tokens())
                .filter(date -> date.value().length() == 10)
                .filter(date -> date.tokens().getFirst().folded().startsWith("ngay"))
                .filter(date -> endsRow(row, date) && placed(row, date));
    }

    private static boolean endsRow(Row row, Reading date) {
        int last = row.tokens().lastIndexOf(date.tokens().getLast());
        return row.tokens().subList(last + 1, row.size()).stream().allMatch(Token::isLeader);
    }

    /** A place before it, set off by a comma, or nothing. */
    private static boolean placed(Row row, Reading date) {
        int first = row.tokens().indexOf(date.tokens().getFirst());
        List<Token> before = row.tokens().subList(0, first);
        boolean sentence = before.size() > 9
                || before.stream().anyMatch(token -> token.text().matches(".*[0-9;].*"));
        if (before.isEmpty()) {
            return true;
        }
        boolean apart = before.getLast().endsWith(',') || before.getLast().isLeader() || before.size() < 5;
        return !sentence && apart && before.stream().anyMatch(Token::startsUpper);
    }

    /** Parts of a row that stand far apart. */
    static List<Row> segments(Row row) {
        List<Row> segments = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= row.size(); i++) {
            if (i == row.size() || row.gapBefore(i) > 2 * row.height()) {
                segments.add(row.part(start, i));
                start = i;
            }
        }
        return segments;
    }
}
