package vn.sohoa.testing.samples;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The typefaces of the papers: free fonts of Times and Arial metric that hold all Vietnamese letters. */
final class Fonts {

    /** Measures in points, unhinted, as a printer lays out. */
    static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    /** A family, by how its files' names begin; the second has the same metric. */
    enum Face {
        SERIF("LiberationSerif", "Tinos"),
        SANS("LiberationSans", "Arimo"),
        MONO("LiberationMono", "Cousine");

        private final String first;
        private final String second;

        Face(String first, String second) {
            this.first = first;
            this.second = second;
        }
    }

    private static final List<Path> FOLDERS = List.of(
            Path.of("/usr/share/fonts/truetype/liberation2"),
            Path.of("/usr/share/fonts/truetype/croscore"),
            Path.of("/usr/share/fonts/truetype/liberation"),
            Path.of("/usr/share/fonts/liberation-fonts"),
            Path.of("/usr/share/fonts/liberation"),
            Path.of("/Library/Fonts"));

    /** Version 1 of the Liberation fonts draws Latin but not these. */
    private static final String VIETNAMESE = "ẮẰẲẴẶẤẦẨẪẬẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰỳỵỷỹđơư";

    private static final List<String> STYLES = List.of("Regular", "Bold", "Italic", "BoldItalic");

    private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();

    private Fonts() {}

    /**
     * A font.
     *
     * @param style {@link Font#PLAIN}, {@link Font#BOLD}, {@link Font#ITALIC} or both
     * @throws IllegalStateException when the machine has no suitable font
     */
    static Font of(Face face, int style, double points) {
        Font base = LOADED.computeIfAbsent(face + "-" + style, key -> load(face, style));
        return base.deriveFont((float) points);
    }

    static double width(String text, Font font) {
        return font.getStringBounds(text, METRICS).getWidth();
    }

    private static Font load(Face face, int style) {
        return Stream.of(face.first, face.second)
                .flatMap(family ->
                        FOLDERS.stream().map(folder -> folder.resolve(family + "-" + STYLES.get(style) + ".ttf")))
                .map(Fonts::read)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No font with Vietnamese letters found for " + face
                        + " in " + FOLDERS + "; on Debian or Ubuntu: apt-get install fonts-liberation2"));
    }

    private static Optional<Font> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file.toFile());
            return font.canDisplayUpTo(VIETNAMESE) == -1 ? Optional.of(font) : Optional.empty();
        } catch (FontFormatException notAFont) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the font " + file, e);
        }
    }
}
