package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sohoa.core.text.VietnameseText;

/** Reads who issued a paper off the left column of its head: the agency stands below the one above it. */
final class Agency {

    /** Words that agencies' names start with, folded. */
    private static final List<String> HEADS = List.of(
            "uybannhandan",
            "ubnd",
            "hoidongnhandan",
            "hdnd",
            "so",
            "bo",
            "phong",
            "trungtam",
            "cuc",
            "chicuc",
            "tongcuc",
            "congan",
            "toaan",
            "toaannhandan",
            "vienkiemsat",
            "benhvien",
            "truong",
            "vanphong",
            "chinhanh",
            "ban",
            "hoi",
            "tramyte",
            "khobac",
            "baohiem",
            "thanhtra",
            "quochoi",
            "chinhphu",
            "thutuong",
            "nganhang",
            "vien",
            "doi",
            "hoidong",
            "uybanmattran",
            "congty",
            "chihoi",
            "lienminh",
            "hatkiemlam",
            "dangbo",
            "huyenuy",
            "tinhuy");

    /** What the names of places start with. */
    private static final Set<String> PLACES = Set.of("tinh", "huyen", "quan", "thanh", "xa", "phuong", "thi");

    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    private static final int MOST_ROWS = 6;

    private Agency() {}

    /** Its name as printed, on one line. */
    static Optional<Reading> read(List<Row> left) {
        List<Row> rows = new ArrayList<>();
        for (Row row : left) {
            if (rows.size() == MOST_ROWS || isNumber(row) || (!rows.isEmpty() && isFar(rows.getLast(), row))) {
                break;
            }
            if (isName(row)) {
                rows.add(row);
            }
        }
        int start = start(rows);
        List<Token> tokens = rows.stream()
                .skip(start)
                .flatMap(row -> row.tokens().stream())
                .filter(token -> !token.isLeader() || token.text().equals("-"))
                .toList();
        boolean headed = !rows.isEmpty() && !head(rows.get(start)).isEmpty();
        return ValueReader.text(tokens)
                .filter(text -> text.tokens().size() > 1)
                .map(text -> new Reading(text.value(), text.tokens(), spelling(text.value()) * (headed ? 1 : 0.6)));
    }

    /** The place in the right column is the agency's: marks that differ there were misread in one of them. */
    static Optional<Reading> read(Header header) {
        return read(header.left())
                .map(agency -> differsFromPlace(agency, header.right())
                        ? new Reading(agency.value(), agency.tokens(), agency.certainty() * 0.5)
                        : agency);
    }

    private static boolean differsFromPlace(Reading agency, List<Row> right) {
        for (Row row : right) {
            List<Token> place = row.tokens().stream()
                    .takeWhile(token -> !token.folded().equals("ngay"))
                    .toList();
            int count = place.size();
            if (count > 0 && count < row.size() && count < agency.tokens().size()) {
                List<Token> end = agency.tokens()
                        .subList(agency.tokens().size() - count, agency.tokens().size());
                return Likeness.areAlike(letters(end, Token::folded), letters(place, Token::folded))
                        && !letters(end, Agency::marked).equals(letters(place, Agency::marked));
            }
        }
        return false;
    }

    private static String letters(List<Token> tokens, Function<Token, String> form) {
        return tokens.stream().map(form).collect(Collectors.joining());
    }

    private static String marked(Token token) {
        return VietnameseText.unifyTonePlacement(token.text().toLowerCase(Locale.ROOT))
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** How surely its words are right: those before its place are known. */
    private static double spelling(String name) {
        double spelling = Spelling.of(name, 0.6);
        for (String word : name.split("[^\\p{L}]+", -1)) {
            if (PLACES.contains(Token.fold(word))) {
                break;
            }
            spelling *= word.isEmpty() || LEXICON.isAgencyWord(word) ? 1 : 0.8;
        }
        return Math.max(spelling, 0.3);
    }

    /** An agency named in full in one row of capitals, after TM. */
    static Optional<Reading> named(Row row) {
        int start = row.get(0).folded().equals("tm") ? 1 : 0;
        if (start >= row.size() - 3 || !isName(row)) {
            return Optional.empty();
        }
        Row name = row.part(start, row.size());
        String head = head(name);
        boolean whole =
                head.length() > 5 && head.length() < Token.fold(name.text()).length();
        return whole
                ? ValueReader.text(name.tokens()).map(text -> new Reading(text.value(), text.tokens(), 0.85))
                : Optional.empty();
    }

    /** The last row that starts an agency; an office is named after its agency in the row below. */
    private static int start(List<Row> rows) {
        int start = 0;
        for (int i = 1; i < rows.size(); i++) {
            String above = head(rows.get(i - 1));
            boolean bare =
                    !above.isEmpty() && above.equals(Token.fold(rows.get(i - 1).text()));
            boolean named = !bare || above.equals("ubnd");
            if (!head(rows.get(i)).isEmpty() && named && rows.get(i).size() > 1) {
                start = i;
            }
        }
        return start;
    }

    /** The longest head a row starts with, folded, or empty. */
    private static String head(Row row) {
        StringBuilder letters = new StringBuilder();
        String longest = "";
        for (Token token : row.tokens().subList(0, Math.min(4, row.size()))) {
            letters.append(token.folded());
            String text = letters.toString();
            boolean like = text.length() > 8 && HEADS.stream().anyMatch(head -> Likeness.areAlike(text, head));
            if (like || HEADS.contains(text)) {
                longest = text;
            }
        }
        return longest;
    }

    static boolean isNumber(Row row) {
        String first = row.get(0).folded();
        boolean so = first.equals("so")
                && (row.get(0).endsWith(':') || (row.size() > 1 && !row.get(1).startsUpper()));
        return so || row.tokens().stream().anyMatch(token -> token.text().matches(".{0,6}[0-9]{1,6}/.{1,40}"));
    }

    private static boolean isFar(Row last, Row row) {
        return row.level() - last.level() > 3.5 * Math.max(last.height(), row.height());
    }

    /** More letters than signs, and capitals. */
    private static boolean isName(Row row) {
        String text = row.text();
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return letters > 1 && letters > text.length() / 2 && capitals > letters * 0.6;
    }
}
