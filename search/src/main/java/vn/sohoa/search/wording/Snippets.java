package vn.sohoa.search.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sohoa.core.search.SearchPage.Range;
import vn.sohoa.core.search.SearchPage.Snippet;
import vn.sohoa.search.wording.SyllableAnalyzer.Syllable;

/** Picks the place of a page that shows best why it was found. */
public final class Snippets {

    /** In UTF-16 units; only a single longer word makes a longer snippet. */
    static final int LENGTH = 200;

    private final TierAnalyzer analyzer;

    public Snippets(TierAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Words of the strictest tier in which the page holds everything, in the window with most different ones. */
    public Snippet of(String text, Wording wording) {
        for (Tier tier : Tier.values()) {
            List<Found> found = find(wording.phrases(tier), analyzer.of(tier).syllables(text));
            if (!found.isEmpty()) {
                return around(text, bestWindow(found), found);
            }
        }
        return around(text, new Range(0, 0), List.of());
    }

    /**
     * A syllable of the query in the text.
     *
     * @param slot which syllable of the query
     */
    private record Found(int start, int end, int slot) {}

    /** All places of all phrases, in the order of the text; nothing when one of the phrases does not occur. */
    private static List<Found> find(List<List<String>> phrases, List<Syllable> syllables) {
        List<String> forms = syllables.stream().map(Syllable::form).toList();
        List<Found> found = new ArrayList<>();
        int slot = 0;
        for (List<String> phrase : phrases) {
            int before = found.size();
            for (int at = 0; at + phrase.size() <= forms.size(); at++) {
                if (forms.subList(at, at + phrase.size()).equals(phrase)) {
                    for (int i = 0; i < phrase.size(); i++) {
                        Syllable syllable = syllables.get(at + i);
                        found.add(new Found(syllable.start(), syllable.end(), slot + i));
                    }
                }
            }
            if (found.size() == before) {
                return List.of();
            }
            slot += phrase.size();
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    private static Range bestWindow(List<Found> found) {
        Range best = new Range(0, 0);
        long bestScore = -1;
        for (int first = 0; first < found.size(); first++) {
            int start = found.get(first).start();
            int end = found.get(first).end();
            Set<Integer> slots = new HashSet<>();
            int next = first;
            while (next < found.size() && (next == first || found.get(next).end() - start <= LENGTH)) {
                slots.add(found.get(next).slot());
                end = Math.max(end, found.get(next).end());
                next++;
            }
            long score = slots.size() * 100_000L + (next - first);
            if (score > bestScore) {
                bestScore = score;
                best = new Range(start, end);
            }
        }
        return best;
    }

    private static Snippet around(String text, Range window, List<Found> found) {
        int spare = Math.max(0, LENGTH - (window.end() - window.start()));
        int to = Math.min(text.length(), Math.max(window.end(), window.start() - spare / 2 + LENGTH));
        int from = Math.clamp(to - LENGTH, 0, window.start());
        if (from > 0) {
            from = startOfWord(text, from, window.start());
        }
        if (to < text.length()) {
            to = endOfWord(text, to, window.end());
        }
        return new Snippet(oneLine(text.substring(from, to)), highlights(found, from, to));
    }

    /** The first place from here on that follows a blank, or the limit. */
    private static int startOfWord(String text, int from, int limit) {
        int at = from;
        while (at < limit && !(isBlank(text.charAt(at - 1)) && !isBlank(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int to, int limit) {
        int at = to;
        while (at > limit && !(isBlank(text.charAt(at)) && !isBlank(text.charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    private static List<Range> highlights(List<Found> found, int from, int to) {
        List<Range> ranges = new ArrayList<>();
        int covered = from;
        for (Found word : found) {
            if (word.start() >= covered && word.end() <= to) {
                ranges.add(new Range(word.start() - from, word.end() - from));
                covered = word.end();
            }
        }
        return ranges;
    }

    /** Each line break, tab and other control character becomes one blank, so that ranges stay right. */
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text);
        for (int i = 0; i < line.length(); i++) {
            if (isBlank(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isISOControl(character);
    }
}
