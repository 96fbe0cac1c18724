package vn.sohoa.describe.training;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;
import vn.sohoa.core.text.VietnameseText;

/**
 * Reads a page as badly as recognisers do: tones lost or taken for others, capitals without marks, letters and digits
 * that look alike, words lost, split or run together.
 */
final class Misreading {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final Map<Character, String> ALIKE = Map.ofEntries(
            Map.entry('0', "O"),
            Map.entry('O', "0"),
            Map.entry('1', "lI"),
            Map.entry('l', "1I"),
            Map.entry('I', "l1"),
            Map.entry('5', "S"),
            Map.entry('8', "B"),
            Map.entry('9', "0g"),
            Map.entry('/', "1l"),
            Map.entry('Đ', "DB"),
            Map.entry('đ', "d"),
            Map.entry('n', "ru"),
            Map.entry('u', "nư"),
            Map.entry('h', "b"),
            Map.entry('c', "e"),
            Map.entry('H', "N"),
            Map.entry('a', "o"),
            Map.entry('ư', "u"),
            Map.entry('ơ', "o"),
            Map.entry('i', "1t"),
            Map.entry('t', "f"));

    /** Of the words that are not read right, so many are not read at all. */
    private static final double LOST = 0.03;

    private final Chance chance;
    private final double rate;
    private final boolean baldCapitals;

    Misreading(Chance chance, Knobs knobs) {
        this.chance = chance;
        double luck = chance.between(0.0, 1.0);
        double usual = luck < 0.5 ? 0.01 : luck < 0.8 ? 0.05 : luck < 0.95 ? 0.14 : 0.3;
        this.rate = Math.min(0.6, usual * knobs.noise());
        this.baldCapitals = chance.happens(0.03 * knobs.noise());
    }

    OcrPage read(OcrPage page) {
        List<OcrBlock> blocks = new ArrayList<>();
        for (OcrBlock block : page.blocks()) {
            List<OcrLine> lines = new ArrayList<>();
            for (OcrLine line : block.lines()) {
                List<OcrWord> words = words(line);
                if (!words.isEmpty() && !chance.happens(rate * 0.1)) {
                    lines.add(Canvas.line(words));
                }
            }
            if (!lines.isEmpty()) {
                blocks.add(Canvas.block(lines));
            }
        }
        return PageDamage.with(page, blocks);
    }

    private List<OcrWord> words(OcrLine line) {
        List<OcrWord> words = new ArrayList<>();
        for (OcrWord word : line.words()) {
            if (baldCapitals && isCapital(word.text())) {
                words.add(new OcrWord(VietnameseText.ascii(word.text()), word.box(), chance.between(30, 85)));
            } else if (!chance.happens(rate)) {
                words.add(word);
            } else if (!chance.happens(LOST)) {
                words.add(new OcrWord(misread(word.text()), word.box(), chance.between(10, 75)));
            }
        }
        return words;
    }

    private static boolean isCapital(String text) {
        return text.chars().anyMatch(Character::isLetter) && text.chars().noneMatch(Character::isLowerCase);
    }

    private String misread(String text) {
        return switch (chance.below(10)) {
            case 0, 1, 2 -> otherTone(text);
            case 3 -> VietnameseText.withoutTones(text);
            case 4 -> VietnameseText.ascii(text);
            case 5 -> text.length() > 3 ? text.substring(0, text.length() - 1) : text;
            case 6 -> text + chance.pick(List.of(".", ",", "'", "|", ":"));
            default -> looksAlike(text);
        };
    }

    private String otherTone(String text) {
        StringBuilder letters = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFD));
        for (int i = 0; i < letters.length(); i++) {
            if (TONES.indexOf(letters.charAt(i)) >= 0) {
                letters.setCharAt(i, TONES.charAt(chance.below(TONES.length())));
                break;
            }
        }
        return VietnameseText.nfc(letters.toString());
    }

    private String looksAlike(String text) {
        StringBuilder letters = new StringBuilder(text);
        int start = chance.below(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = (start + i) % text.length();
            String alike = ALIKE.get(letters.charAt(at));
            if (alike != null) {
                letters.setCharAt(at, alike.charAt(chance.below(alike.length())));
                break;
            }
        }
        return letters.toString();
    }
}
