package vn.sohoa.describe.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import vn.sohoa.core.text.VietnameseText;

/** The text files of the grammars: UTF-8, {@code ##} begins a comment. */
final class GrammarText {

    private GrammarText() {}

    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(GrammarText.class.getResourceAsStream(name))) {
            return VietnameseText.nfc(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("##"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
