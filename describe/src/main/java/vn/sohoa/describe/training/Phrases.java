package vn.sohoa.describe.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Lists of phrases and the way to say one: {@code [a|b]} is one of these, {@code {name}} a value of the paper,
 * {@code {_list}} a phrase of a list, {@code {_list#}} one that stays the same all through a paper.
 */
final class Phrases {

    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    /** Reads {@code words.txt}: {@code @list}, then a phrase per line. */
    static Phrases load() {
        Phrases phrases = new Phrases();
        List<String> list = new ArrayList<>();
        for (String line : GrammarText.lines("words.txt")) {
            if (line.startsWith("@")) {
                list = new ArrayList<>();
                phrases.lists.put(line.substring(1), list);
            } else {
                list.add(line);
            }
        }
        return phrases;
    }

    String pick(String list, Chance chance) {
        return chance.pick(Objects.requireNonNull(lists.get(list), () -> "no list of phrases: " + list));
    }

    /** Says a phrase; values come from the facts of the paper. */
    String say(String phrase, Facts facts, Chance chance) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < phrase.length()) {
            char c = phrase.charAt(at);
            if (c == '[' || c == '{') {
                int end = closing(phrase, at);
                String inside = phrase.substring(at + 1, end);
                out.append(c == '[' ? say(chance.pick(choices(inside)), facts, chance) : facts.print(inside));
                at = end + 1;
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    private static int closing(String phrase, int open) {
        int depth = 0;
        for (int at = open; at < phrase.length(); at++) {
            char c = phrase.charAt(at);
            if (c == '[' || c == '{') {
                depth++;
            } else if ((c == ']' || c == '}') && --depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("not closed: " + phrase);
    }

    private static List<String> choices(String inside) {
        List<String> choices = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < inside.length(); at++) {
            char c = inside.charAt(at);
            if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth--;
            } else if (c == '|' && depth == 0) {
                choices.add(inside.substring(start, at));
                start = at + 1;
            }
        }
        choices.add(inside.substring(start));
        return choices;
    }
}
