package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads names of persons: two to six words, all in capitals or each with one. Marks are as printed. */
final class NameReader {

    private static final int MOST_WORDS = 6;

    /** Small letters, marks as they must be: Châu is a family name, cháu a child. */
    private static final Set<String> TITLES = Set.of(
            "ông", "bà", "ông/bà", "ông/", "anh", "chị", "cháu", "em", "trẻ", "bé", "ths", "ts", "bs", "ks", "luật",
            "thạc", "tiến", "bác", "đại", "thượng", "trung", "thiếu");

    /** Trung, Đại and the like are names too: titles only before a rank. */
    private static final Set<String> RANKED = Set.of("thạc", "tiến", "bác", "đại", "thượng", "trung", "thiếu", "luật");

    private static final Set<String> RANKS = Set.of("si", "sy", "ta", "uy", "su");

    /** Words that are never the last of a name. */
    private static final Set<String> MIDDLE_ONLY = Set.of("thị", "văn");

    private final Lexicon lexicon = Lexicon.INSTANCE;

    /** The name that starts the tokens, after titles and leaders. */
    Optional<Reading> read(List<Token> tokens) {
        int start = afterTitles(tokens);
        List<Token> words = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        boolean torn = false;
        for (int i = start; i < tokens.size() && words.size() <= MOST_WORDS; i++) {
            Token token = tokens.get(i);
            String word = bare(token.text());
            boolean likeFirst = words.isEmpty()
                    || isCapitals(word) == isCapitals(bare(words.getFirst().text()));
            if (!isWord(word) || !likeFirst) {
                torn = !token.isLeader() && !isApart(tokens, i);
                break;
            }
            words.add(token);
            name.append(name.isEmpty() ? "" : " ").append(word);
            if (!Character.isLetter(token.text().charAt(token.text().length() - 1))) {
                break;
            }
        }
        if (words.size() < 2 || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        String value = name.toString();
        double certainty = plausibility(List.of(value.split(" "))) * (torn ? 0.6 : 1);
        return Optional.of(new Reading(value, words, certainty, alternatives(value)));
    }

    /** How likely words in this order are a name, 0 to 1. */
    double plausibility(List<String> words) {
        double likely = lexicon.isFamilyName(words.getFirst()) ? 1 : 0.55;
        for (String word : words.subList(1, words.size())) {
            likely *= lexicon.isNameWord(word) ? 1 : 0.7;
        }
        if (MIDDLE_ONLY.contains(words.getLast().toLowerCase(Locale.ROOT))) {
            likely *= 0.3;
        }
        return words.size() == 2 || words.size() > 5 ? likely * 0.93 : likely;
    }

    /** Names whose family name has the same letters with other marks. */
    private List<String> alternatives(String name) {
        String family = name.substring(0, name.indexOf(' '));
        if (lexicon.isFamilyName(family)) {
            return List.of();
        }
        return lexicon.familyNamesLike(family).stream()
                .map(other -> inCase(other, family) + name.substring(family.length()))
                .toList();
    }

    private static String inCase(String word, String model) {
        return isCapitals(model)
                ? word.toUpperCase(Locale.ROOT)
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static int afterTitles(List<Token> tokens) {
        int start = 0;
        while (start < tokens.size() && isBeforeName(tokens, start)) {
            start++;
        }
        return start;
    }

    private static boolean isBeforeName(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        boolean title = TITLES.contains(lower(token.text())) && !isCapitals(bare(token.text()));
        boolean rank = index > 0 && RANKS.contains(token.folded()) && !token.startsUpper();
        return token.isLeader() || (title && isTitleHere(tokens, index)) || rank;
    }

    private static boolean isTitleHere(List<Token> tokens, int index) {
        boolean ranked = RANKED.contains(lower(tokens.get(index).text()));
        return !ranked
                || (index + 1 < tokens.size()
                        && RANKS.contains(tokens.get(index + 1).folded()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[.,:(]{1,3}$", "");
    }

    private static boolean isApart(List<Token> tokens, int index) {
        if (index == 0) {
            return true;
        }
        Token before = tokens.get(index - 1);
        Token token = tokens.get(index);
        return token.box().left() - before.box().right() > 1.2 * before.box().height();
    }

    /** Without what the recogniser made of specks at its ends. */
    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isWord(String word) {
        if (word.isEmpty() || word.length() > 12 || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        boolean letters = word.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '-');
        boolean small = word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
        return letters && (small || isCapitals(word));
    }

    private static boolean isCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }
}
