package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.code.EnterpriseCode;
import vn.sohoa.core.code.LandSerial;
import vn.sohoa.core.code.LicenceNumber;
import vn.sohoa.core.code.OldId;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.code.ProcedureCode;

/** Reads codes. Blanks within them are dropped; nothing else is changed. */
final class CodeReader {

    private static final Pattern REGISTER =
            Pattern.compile("[\\p{Lu}]{0,5}[-./]?[0-9]{2,8}(?:[-/.][\\p{Lu}0-9]{1,12}){0,3}");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}[a-z]?");

    /** Tokens a code may be spread over: a digit a box. */
    private static final int MOST_TOKENS = 14;

    /** How far behind its label a code may stand. */
    private static final int REACH = 14;

    private CodeReader() {}

    static Optional<Reading> personalId(List<Token> tokens) {
        return first(tokens, PersonalId::find, 12);
    }

    static Optional<Reading> oldId(List<Token> tokens) {
        return first(tokens, OldId::find, 9);
    }

    static Optional<Reading> licence(List<Token> tokens) {
        return first(tokens, LicenceNumber::find, 12);
    }

    /** A household business may have its owner's personal id for a code. */
    static Optional<Reading> enterprise(List<Token> tokens) {
        return first(tokens, text -> EnterpriseCode.find(text).filter(EnterpriseCode::isProven), 14)
                .or(() -> first(tokens, PersonalId::find, 12).map(reading -> lowered(reading, 0.97)))
                .or(() -> first(tokens, EnterpriseCode::find, 14).map(reading -> lowered(reading, 0.7)));
    }

    static Optional<Reading> landSerial(List<Token> tokens) {
        return first(tokens, LandSerial::find, 10);
    }

    static Optional<Reading> dossier(List<Token> tokens) {
        return first(tokens, DossierCode::find, 40);
    }

    static Optional<Reading> procedure(List<Token> tokens) {
        return first(tokens, ProcedureCode::find, 30);
    }

    static Optional<Reading> register(List<Token> tokens) {
        return first(tokens.stream().limit(4).toList(), text -> matching(REGISTER, text), 24);
    }

    static Optional<Reading> number(List<Token> tokens) {
        return first(tokens.stream().limit(2).toList(), text -> matching(NUMBER, text), 7)
                .filter(reading -> reading.tokens().size() == 1);
    }

    private static Optional<String> matching(Pattern form, String text) {
        return Optional.of(text).filter(whole -> form.matcher(whole).matches());
    }

    private static Reading lowered(Reading reading, double by) {
        return new Reading(reading.value(), reading.tokens(), reading.certainty() * by);
    }

    /** The first run of tokens that is a code; of runs that start together, the longest. */
    private static <T> Optional<Reading> first(List<Token> tokens, Function<String, Optional<T>> find, int longest) {
        for (int start = 0; start < Math.min(tokens.size(), REACH); start++) {
            Optional<Reading> reading = longest(tokens, start, find, longest);
            if (reading.isPresent()) {
                return reading;
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<Reading> longest(
            List<Token> tokens, int start, Function<String, Optional<T>> find, int longest) {
        Optional<Reading> best = Optional.empty();
        StringBuilder text = new StringBuilder();
        List<Token> run = new ArrayList<>();
        for (int i = start; i < Math.min(tokens.size(), start + MOST_TOKENS) && text.length() <= longest; i++) {
            if (i > start && (tokens.get(i).isLeader() && !isJoint(tokens.get(i)) || !isNear(tokens, i))) {
                break;
            }
            text.append(bare(tokens.get(i).text()));
            run.add(tokens.get(i));
            double certainty = run.size() == 1 ? 1 : 0.92;
            best = find.apply(text.toString())
                    .map(code -> new Reading(code.toString(), run, certainty))
                    .or(keep(best));
            if (!continues(tokens.get(i).text())) {
                break;
            }
        }
        return best.filter(reading -> standsAlone(tokens, start, reading));
    }

    private static Supplier<Optional<Reading>> keep(Optional<Reading> best) {
        return () -> best;
    }

    /** No digits right before or behind it that would make it longer. */
    private static boolean standsAlone(List<Token> tokens, int start, Reading reading) {
        int end = start + reading.tokens().size();
        boolean before = start > 0 && isDigits(tokens.get(start - 1)) && isNear(tokens, start);
        boolean behind = end < tokens.size()
                && isDigits(tokens.get(end))
                && isNear(tokens, end)
                && continues(tokens.get(end - 1).text());
        return !before && !behind;
    }

    private static boolean isDigits(Token token) {
        return !token.text().isEmpty()
                && bare(token.text()).chars().allMatch(Character::isDigit)
                && token.startsDigit();
    }

    private static boolean isJoint(Token token) {
        return token.text().equals("-")
                || token.text().equals("/")
                || token.text().equals(".");
    }

    private static boolean isNear(List<Token> tokens, int index) {
        Token before = tokens.get(index - 1);
        return tokens.get(index).box().left() - before.box().right()
                < 2 * before.box().height();
    }

    private static boolean continues(String text) {
        char last = text.charAt(text.length() - 1);
        return Character.isLetterOrDigit(last) || last == '-' || last == '/' || last == '.';
    }

    /** Without stops and specks at its ends. */
    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpeck(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpeck(char c) {
        return !Character.isLetterOrDigit(c) && c != '-' && c != '/';
    }
}
