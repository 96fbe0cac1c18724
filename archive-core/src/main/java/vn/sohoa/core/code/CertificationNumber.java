package vn.sohoa.core.code;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The number under which a copy, signature or contract was certified (Decree 23/2015/NĐ-CP, article 13), never the number of
 * the paper itself.
 *
 * @param number in the book of the year
 * @param book number of the book, empty where none is told
 * @param kind {@code SCT/BS} for copies, {@code SCT/CK,ĐC}, {@code SCT/CKND}, {@code SCT/HĐ,GD}
 */
public record CertificationNumber(String number, String book, String kind) {

    private static final CodeForm NUMBER = new CodeForm("a certification number", "[0-9]{1,7}");

    private static final CodeForm BOOK = new CodeForm("the number of a book", "|[0-9]{1,4}(?:/(?:19|20)[0-9]{2})?");

    private static final CodeForm KIND = new CodeForm("a kind of certification", "SCT/(?:BS|CK,ĐC|CKND|CK|HĐ,GD)");

    private static final Pattern IN_TEXT =
            Pattern.compile("(?iu:s[ốo] chứng thực)\\s{0,3}(?:số)?\\s{0,3}[:.]?\\s{0,3}([0-9]{1,7})[\\s.;,:]{1,6}"
                    + "(?iu:quyển(?: số)?)[\\s.:]{0,4}([0-9]{1,4}(?:/(?:19|20)[0-9]{2})?)?[\\s.–-]{0,4}"
                    + "(SCT ?/ ?(?:BS|CK ?, ?ĐC|CKND|CK|HĐ ?, ?GD))");

    public CertificationNumber {
        NUMBER.require(number);
        BOOK.require(book);
        KIND.require(kind);
    }

    /** The first such number in a text: {@code Số chứng thực: 1042 quyển số: 01/2026 - SCT/BS}. */
    public static Optional<Found<CertificationNumber>> findIn(CharSequence text) {
        return IN_TEXT.matcher(text).results().map(CertificationNumber::found).findFirst();
    }

    private static Found<CertificationNumber> found(MatchResult match) {
        String book = match.group(2) == null ? "" : match.group(2);
        String kind = match.group(3).replace(" ", "").toUpperCase(Locale.ROOT);
        return new Found<>(new CertificationNumber(match.group(1), book, kind), match.start(), match.end());
    }

    @Override
    public String toString() {
        return number + (book.isEmpty() ? " " : " " + book + "-") + kind;
    }
}
