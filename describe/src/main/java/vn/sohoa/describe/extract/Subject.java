package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.describe.catalogue.PaperType;

/** The abstract of an administrative document: below its kind, or in a letter behind {@code V/v} below its number. */
final class Subject {

    private static final PaperTypeId LETTER = new PaperTypeId("cong-van");

    private static final int MOST_ROWS = 6;

    /** Words that bodies start with, folded. */
    private static final Set<String> BODY = Set.of(
            "cancu",
            "kinhgui",
            "thuchien",
            "dieu1",
            "phan",
            "chuong",
            "theo",
            "thihanh",
            "noinhan",
            "thamquyen",
            "xet",
            "chungtoi",
            "hoinghi",
            "homnay",
            "ngaynay",
            "de",
            "trongthoi",
            "ubnd");

    private Subject() {}

    static Optional<Reading> read(PaperType type, PageRows page, Optional<Header> header) {
        Optional<Reading> letter = header.flatMap(Subject::ofLetter);
        return type.id().equals(LETTER) ? letter : underTitle(type, page).or(() -> letter);
    }

    private static Optional<Reading> ofLetter(Header header) {
        for (int i = 0; i < header.left().size(); i++) {
            Row row = header.left().get(i);
            String first = row.get(0).folded() + (row.size() > 1 ? row.get(1).folded() : "");
            boolean starts = row.get(0).folded().equals("vv") || first.startsWith("veviec") || first.startsWith("vv");
            if (starts) {
                return ValueReader.text(letterRows(header.left(), i)).map(text -> sure(text, 1));
            }
        }
        return Optional.empty();
    }

    private static List<Token> letterRows(List<Row> left, int from) {
        List<Token> tokens = new ArrayList<>(left.get(from).tokens());
        Row last = left.get(from);
        for (int i = from + 1; i < Math.min(left.size(), from + MOST_ROWS); i++) {
            Row row = left.get(i);
            if (row.level() - last.level() > 1.9 * Math.max(last.height(), row.height()) || startsBody(row)) {
                break;
            }
            tokens.addAll(row.tokens());
            last = row;
        }
        return tokens;
    }

    private static Optional<Reading> underTitle(PaperType type, PageRows page) {
        int title = title(type, page);
        if (title < 0) {
            return Optional.empty();
        }
        Row head = page.rows().get(title);
        List<Token> tokens = new ArrayList<>();
        Row last = head;
        for (Row row : page.rows().subList(title + 1, Math.min(page.rows().size(), title + 1 + MOST_ROWS))) {
            boolean far = row.level() - last.level() > 2.6 * Math.max(last.height(), row.height());
            boolean centered = Math.abs(row.center() - head.center()) < 0.022 * page.width();
            if (far
                    || !centered
                    || row.get(0).text().startsWith("(")
                    || startsBody(row)
                    || (!tokens.isEmpty() && ((isCapitals(row) && !isCapitals(last)) || startsParagraph(row, last)))) {
                break;
            }
            if (isAbout(row)) {
                tokens.clear();
            }
            tokens.addAll(row.tokens());
            last = row;
        }
        return ValueReader.text(tokens)
                .filter(text -> text.tokens().size() > 2)
                .map(text -> sure(text, isCapitals(head.part(0, head.size())) ? 1 : 0.7));
    }

    /** The row in the upper half that prints the kind, or -1. */
    private static int title(PaperType type, PageRows page) {
        for (int i = 0; i < page.rows().size(); i++) {
            Row row = page.rows().get(i);
            String text = Token.fold(row.text());
            boolean upper = row.level() < 0.5 * page.height();
            if (upper && type.titles().stream().anyMatch(title -> Likeness.areAlike(text, Token.fold(title)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsBody(Row row) {
        StringBuilder text = new StringBuilder();
        for (Token token : row.tokens().subList(0, Math.min(3, row.size()))) {
            text.append(token.folded());
            if (BODY.contains(text.toString())) {
                return true;
            }
        }
        return CandidateFinder.startsItem(row) || row.get(0).text().matches("[IVX]{1,4}\\.");
    }

    /** A capital whose word would have had room on the row before it. */
    private static boolean startsParagraph(Row row, Row before) {
        int width = before.right() - before.left();
        int word = row.get(0).box().width();
        return Character.isUpperCase(row.get(0).text().codePointAt(0))
                && width + word + row.height() < row.right() - row.left();
    }

    /** Capitals above it go on with the title. */
    private static boolean isAbout(Row row) {
        String start = Token.fold(row.part(0, Math.min(2, row.size())).text());
        return start.startsWith("veviec") || start.startsWith("vv");
    }

    private static boolean isCapitals(Row row) {
        String text = row.text();
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }

    private static Reading sure(Reading text, double certainty) {
        double length = text.value().length() > 300 ? 0.6 : 1;
        double spelling = Spelling.of(text.value(), 0.75);
        return new Reading(text.value(), text.tokens(), certainty * length * spelling * 0.95);
    }
}
