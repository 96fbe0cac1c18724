package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.List;

/** Splits words that print without a blank between label and value, {@code tên:NGUYỄN}, {@code tính/Sex:}. */
final class WordParts {

    private WordParts() {}

    /** The parts in order; together they are the word. */
    static List<String> of(String word) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i + 1 < word.length(); i++) {
            if (endsPart(word, i)) {
                parts.add(word.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < word.length()) {
            parts.add(word.substring(start));
        }
        return parts;
    }

    /** A colon or a semicolon ends one, also a leader of dots, and a slash between words. */
    private static boolean endsPart(String word, int i) {
        char c = word.charAt(i);
        char next = word.charAt(i + 1);
        return switch (c) {
            case ':', ';' -> Character.isLetterOrDigit(next) || isDot(next);
            case '.', '…', '_' -> isLeader(word, i) && Character.isLetterOrDigit(next);
            case '/' -> i > 1 && isWord(word, i);
            default ->
                Character.isLetterOrDigit(c) && isDot(next) && i + 2 < word.length() && isDot(word.charAt(i + 2));
        };
    }

    private static boolean isLeader(String word, int i) {
        return i > 0 && isDot(word.charAt(i - 1));
    }

    private static boolean isDot(char c) {
        return c == '.' || c == '…' || c == '_';
    }

    /** Two lower-case letters before it and a letter behind: no number and no symbol of a document. */
    private static boolean isWord(String word, int slash) {
        return Character.isLowerCase(word.charAt(slash - 1))
                && Character.isLowerCase(word.charAt(slash - 2))
                && Character.isLetter(word.charAt(slash + 1));
    }
}
