package vn.sohoa.api.web;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.sohoa.core.text.VietnameseText;

/**
 * Finds the words of a search among the words of a page, as search ranks them: written exactly so first, else without
 * tones, else in bare letters. What is typed in bare letters means every spelling; quoted words must stand together.
 */
final class Highlights {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");

    /** From strict to loose. */
    private static final List<UnaryOperator<String>> LEVELS = List.of(
            text -> VietnameseText.unifyTonePlacement(text.toLowerCase(Locale.ROOT)),
            text -> VietnameseText.withoutTones(text.toLowerCase(Locale.ROOT)),
            text -> VietnameseText.ascii(text.toLowerCase(Locale.ROOT)));

    private final List<String> tokens = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();

    private Highlights(List<String> words) {
        for (int word = 0; word < words.size(); word++) {
            for (String token : tokens(words.get(word))) {
                tokens.add(token);
                owners.add(word);
            }
        }
    }

    /** The positions in {@code words} of those that {@code query} asks for. */
    static BitSet find(String query, List<String> words) {
        Highlights page = new Highlights(words);
        BitSet found = new BitSet();
        TERM.matcher(query).results().forEach(match -> {
            List<String> term = tokens(match.group(1) == null ? match.group(2) : match.group(1));
            found.or(page.find(term));
        });
        return found;
    }

    private BitSet find(List<String> term) {
        UnaryOperator<String> bare = LEVELS.getLast();
        boolean typedBare = term.stream().allMatch(token -> bare.apply(token).equals(token.toLowerCase(Locale.ROOT)));
        for (UnaryOperator<String> level : typedBare ? List.of(bare) : LEVELS) {
            BitSet found = find(term, level);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return new BitSet();
    }

    private BitSet find(List<String> term, UnaryOperator<String> level) {
        List<String> wanted = term.stream().map(level).toList();
        List<String> there = tokens.stream().map(level).toList();
        BitSet found = new BitSet();
        for (int start = 0; !wanted.isEmpty() && start + wanted.size() <= there.size(); start++) {
            if (there.subList(start, start + wanted.size()).equals(wanted)) {
                found.set(owners.get(start), owners.get(start + wanted.size() - 1) + 1);
            }
        }
        return found;
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(match -> match.group()).toList();
    }
}
