package vn.sohoa.testing.samples;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A word as printed. In the markup a star switches bold on and off, an underscore italic. */
record Word(List<Segment> segments) {

    /** A stretch of one style. */
    record Segment(String text, int style) {}

    Word {
        segments = List.copyOf(segments);
    }

    static List<Word> of(String markup, int style) {
        List<Word> words = new ArrayList<>();
        List<Segment> word = new ArrayList<>();
        StringBuilder segment = new StringBuilder();
        int now = style;
        for (char c : (markup + " ").toCharArray()) {
            if (c != ' ' && c != '*' && c != '_') {
                segment.append(c);
                continue;
            }
            if (!segment.isEmpty()) {
                word.add(new Segment(segment.toString(), now));
                segment.setLength(0);
            }
            if (c == '*') {
                now ^= Font.BOLD;
            } else if (c == '_') {
                now ^= Font.ITALIC;
            } else if (!word.isEmpty()) {
                words.add(new Word(word));
                word.clear();
            }
        }
        return words;
    }

    /** Breaks words into lines no wider than {@code width}; the first is shorter by {@code indent}. */
    static List<List<Word>> wrap(List<Word> words, Fonts.Face face, double points, double width, double indent) {
        double space = space(face, points);
        List<List<Word>> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        double left = width - indent;
        for (Word word : words) {
            double wide = word.width(face, points);
            if (!line.isEmpty() && wide > left) {
                lines.add(List.copyOf(line));
                line.clear();
                left = width;
            }
            line.add(word);
            left -= wide + space;
        }
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
        }
        return lines;
    }

    static double space(Fonts.Face face, double points) {
        return Fonts.width(" ", Fonts.of(face, Font.PLAIN, points));
    }

    static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** The width of words set with plain spaces. */
    static double width(List<Word> words, Fonts.Face face, double points) {
        double letters =
                words.stream().mapToDouble(word -> word.width(face, points)).sum();
        return letters + Math.max(0, words.size() - 1) * space(face, points);
    }

    String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }

    double width(Fonts.Face face, double points) {
        return segments.stream()
                .mapToDouble(segment -> Fonts.width(segment.text(), Fonts.of(face, segment.style(), points)))
                .sum();
    }
}
