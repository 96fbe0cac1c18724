package vn.sohoa.ocr.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;
import vn.sohoa.core.text.LegacyVietnamese;

/** What a page says in fonts that put Vietnamese letters on other letters' codes. */
final class LegacyText {

    private final Map<LegacyFont, StringBuilder> texts = new LinkedHashMap<>();
    private final Map<LegacyFont, Integer> letters = new LinkedHashMap<>();

    /** Whether a letter is in such a font; then it is kept. */
    boolean takes(TextPosition letter) {
        Optional<LegacyFont> font = LegacyFont.of(letter);
        font.ifPresent(legacy -> {
            String code = LegacyFont.code(letter);
            texts.computeIfAbsent(legacy, key -> new StringBuilder()).append(code);
            letters.merge(legacy, code.isBlank() ? 0 : 1, Integer::sum);
        });
        return font.isPresent();
    }

    /** All of it, in Unicode. */
    String text() {
        return texts.entrySet().stream()
                .map(entry -> entry.getKey().convert(entry.getValue()))
                .collect(Collectors.joining(" "));
    }

    /** How many letters are in fonts whose text does not become Vietnamese. */
    int unclear() {
        return texts.entrySet().stream()
                .filter(entry -> entry.getKey().certainty(entry.getValue()) < LegacyVietnamese.CERTAIN)
                .mapToInt(entry -> letters.getOrDefault(entry.getKey(), 0))
                .sum();
    }

    /** The letters of a word in Unicode; runs of one font are converted together. */
    static String word(List<TextPosition> letters) {
        StringBuilder word = new StringBuilder();
        StringBuilder run = new StringBuilder();
        Optional<LegacyFont> font = Optional.empty();
        for (TextPosition letter : letters) {
            Optional<LegacyFont> next = LegacyFont.of(letter);
            if (!next.equals(font)) {
                word.append(converted(run, font));
                run.setLength(0);
                font = next;
            }
            run.append(next.isPresent() ? LegacyFont.code(letter) : letter.getUnicode());
        }
        return word.append(converted(run, font)).toString();
    }

    private static String converted(StringBuilder run, Optional<LegacyFont> font) {
        return font.map(legacy -> legacy.convert(run)).orElseGet(run::toString);
    }
}
