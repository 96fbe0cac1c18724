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

/**
 * The typefaces of the papers: free fonts that hold all Vietnamese letters, those of Times and Arial metric always, others
 * where they are installed.
 */
public final class Fonts {

    /** Measures in points, unhinted, as a printer lays out. */
    public static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    /** A family, by how its files' names begin; the second stands in where the first is not installed. */
    public enum Face {
        SERIF("LiberationSerif", "Tinos"),
        SANS("LiberationSans", "Arimo"),
        MONO("LiberationMono", "Cousine"),
        WIDE_SERIF("DejaVuSerif", "LiberationSerif"),
        NARROW_SERIF("DejaVuSerifCondensed", "LiberationSerif"),
        WIDE_SANS("DejaVuSans", "LiberationSans");

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
            Path.of("/usr/share/fonts/truetype/dejavu"),
            Path.of("/usr/share/fonts/liberation-fonts"),
            Path.of("/usr/share/fonts/liberation"),
            Path.of("/Library/Fonts"));

    /** Version 1 of the Liberation fonts draws Latin but not these. */
    private static final String VIETNAMESE = "ẮẰẲẴẶẤẦẨẪẬẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰỳỵỷỹđơư";

    /** How a file's name goes on, by {@link Font#getStyle}. */
    private static final List<List<String>> STYLES = List.of(
            List.of("-Regular", ""),
            List.of("-Bold"),
            List.of("-Italic", "-Oblique"),
            List.of("-BoldItalic", "-BoldOblique"));

    private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();

    private Fonts() {}

    /**
     * A font.
     *
     * @param style {@link Font#PLAIN}, {@link Font#BOLD}, {@link Font#ITALIC} or both
     * @throws IllegalStateException when the machine has no suitable font
     */
    public static Font of(Face face, int style, double points) {
        Font base = LOADED.computeIfAbsent(face + "-" + style, key -> load(face, style));
        return base.deriveFont((float) points);
    }

    public static double width(String text, Font font) {
        return font.getStringBounds(text, METRICS).getWidth();
    }

    private static Font load(Face face, int style) {
        return Stream.of(face.first, face.second)
                .flatMap(family -> STYLES.get(style).stream().map(ending -> family + ending + ".ttf"))
                .flatMap(name -> FOLDERS.stream().map(folder -> folder.resolve(name)))
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
