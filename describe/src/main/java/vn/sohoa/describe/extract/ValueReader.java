package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sohoa.core.code.Found;
import vn.sohoa.core.code.PartialDate;
import vn.sohoa.core.code.Sex;
import vn.sohoa.describe.catalogue.FieldSpec;

/** Reads a value of a kind off the tokens behind its label. What does not look like one is no value. */
final class ValueReader {

    private static final Pattern AREA =
            Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]{1,7})(?:[,.]([0-9]{1,2}))?(?![0-9])");

    private static final Pattern CLASS = Pattern.compile("[A-F][0-9]?[A-Z]{0,2}[0-9]?");

    private static final int LONGEST_TEXT = 500;

    private final NameReader names = new NameReader();
    private final Lexicon lexicon = Lexicon.INSTANCE;

    Optional<Reading> read(FieldSpec field, List<Token> tokens) {
        List<Token> value = withoutLeaders(tokens);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return switch (field.kind()) {
            case NAME -> names.read(value);
            case DATE -> date(value);
            case PERSONAL_ID -> CodeReader.personalId(value);
            case OLD_ID -> CodeReader.oldId(value);
            case LICENCE_NUMBER -> CodeReader.licence(value);
            case ENTERPRISE_CODE -> CodeReader.enterprise(value);
            case LAND_SERIAL -> CodeReader.landSerial(value);
            case DOSSIER_CODE -> CodeReader.dossier(value);
            case PROCEDURE_CODE -> CodeReader.procedure(value);
            case DOCUMENT_NUMBER, CODE -> CodeReader.register(value);
            case NUMBER -> CodeReader.number(value);
            case AREA -> area(value);
            case SEX -> sex(value);
            case ADDRESS -> text(value).map(this::address).map(reading -> spelt(reading, 0.8));
            case AGENCY ->
                text(value).filter(reading -> reading.tokens().size() > 2).map(reading -> spelt(reading, 0.6));
            case TEXT -> ofName(field.name(), value);
        };
    }

    static Optional<Reading> date(List<Token> tokens) {
        String text = Row.text(tokens);
        Optional<Found<PartialDate>> found =
                PartialDate.findIn(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        return found.map(date -> {
            List<Token> used = between(tokens, date.start(), date.end());
            double certainty = (date.value().isFull() ? 1 : 0.85) * (date.start() > 45 ? 0.7 : 1);
            return new Reading(date.value().toString(), used, certainty);
        });
    }

    /** The tokens that print characters of {@link Row#text(List)}. */
    static List<Token> between(List<Token> tokens, int start, int end) {
        List<Token> used = new ArrayList<>();
        int at = 0;
        for (Token token : tokens) {
            at += at > 0 && !token.glued() ? 1 : 0;
            if (at < end && at + token.text().length() > start) {
                used.add(token);
            }
            at += token.text().length();
        }
        return used;
    }

    private static Optional<Reading> sex(List<Token> tokens) {
        List<Token> words = new ArrayList<>();
        for (int i = 0; i < Math.min(tokens.size(), 4); i++) {
            boolean country = i > 0 && tokens.get(i - 1).folded().equals("viet");
            if (!country && Sex.find(letters(tokens.get(i).text())).isPresent()) {
                words.add(tokens.get(i));
            }
        }
        if (words.size() != 1) {
            return Optional.empty();
        }
        double certainty = tokens.getFirst().equals(words.getFirst()) ? 1 : 0.8;
        return Sex.find(letters(words.getFirst().text())).map(sex -> new Reading(sex.word(), words, certainty));
    }

    private static Optional<Reading> area(List<Token> tokens) {
        String text = Row.text(tokens);
        Matcher matcher = AREA.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String whole = matcher.group(1);
        String part = matcher.group(2) == null ? "" : "," + matcher.group(2);
        String unit = text.substring(matcher.end()).stripLeading();
        double certainty = unit.startsWith("m") ? 1 : 0.8;
        return Optional.of(new Reading(whole.replace(".", "") + part, between(tokens, 0, matcher.end()), certainty));
    }

    private Optional<Reading> ofName(String field, List<Token> tokens) {
        return switch (field) {
            case "dan-toc" ->
                shortest(tokens, 3).map(reading -> doubted(reading, lexicon.isEthnicGroup(reading.value())));
            case "quoc-tich" ->
                shortest(tokens, 3)
                        .map(reading -> doubted(reading, reading.value().equalsIgnoreCase("Việt Nam")));
            case "hang" -> licenceClass(tokens.getFirst());
            default -> text(tokens).map(reading -> spelt(reading, 0.8));
        };
    }

    static Reading spelt(Reading reading, double each) {
        double spelling = Spelling.of(reading.value(), each);
        return new Reading(reading.value(), reading.tokens(), reading.certainty() * spelling, reading.alternatives());
    }

    private static Optional<Reading> licenceClass(Token token) {
        String text = token.text().replaceAll("[.,;]{1,20}$", "");
        return CLASS.matcher(text).matches() ? Optional.of(new Reading(text, List.of(token), 0.95)) : Optional.empty();
    }

    private static Reading doubted(Reading reading, boolean known) {
        return known ? reading : new Reading(reading.value(), reading.tokens(), 0.5);
    }

    /** At most so many words, up to a stop or a gap. */
    private static Optional<Reading> shortest(List<Token> tokens, int most) {
        List<Token> words = new ArrayList<>();
        for (Token token : tokens) {
            boolean apart = !words.isEmpty()
                    && token.box().left() - words.getLast().box().right()
                            > 1.5 * words.getLast().box().height();
            if ((token.isLeader() && !token.text().equals("-")) || apart || words.size() == most) {
                break;
            }
            words.add(token);
            if (",;.".indexOf(token.text().charAt(token.text().length() - 1)) >= 0) {
                break;
            }
        }
        return text(words);
    }

    private Reading address(Reading text) {
        String value = text.value();
        String last = value.substring(value.lastIndexOf(',') + 1).strip();
        String bare = last.replaceFirst("(?iu)^(tỉnh|thành phố|tp\\.?)\\s*", "");
        double certainty = lexicon.isProvince(bare) ? 0.95 : 0.7;
        return new Reading(value, text.tokens(), text.tokens().size() < 2 ? certainty * 0.6 : certainty);
    }

    /** All of it, without leaders and a stop at its end. */
    static Optional<Reading> text(List<Token> tokens) {
        List<Token> words = tokens.stream()
                .filter(token -> !token.isLeader() || isJoint(token.text()))
                .toList();
        String text =
                Row.text(words).replaceAll("[\\s.,;:_…–-]{1,80}$", "").replaceAll("^[\\s.,;:_…*~'\"–-]{1,80}", "");
        boolean worded = text.length() <= LONGEST_TEXT
                && text.chars().filter(Character::isLetterOrDigit).count() > 1;
        return worded ? Optional.of(new Reading(text, words, 0.9)) : Optional.empty();
    }

    private static boolean isJoint(String text) {
        return text.equals("-") || text.equals("–") || text.equals("&") || text.equals("/");
    }

    private static List<Token> withoutLeaders(List<Token> tokens) {
        int start = 0;
        while (start < tokens.size() && isBeforeValue(tokens.get(start))) {
            start++;
        }
        return tokens.subList(start, tokens.size());
    }

    /** A leader, or the number of a footnote. */
    private static boolean isBeforeValue(Token token) {
        return token.isLeader() || token.text().matches("\\([0-9]{1,2}\\)");
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
