package vn.sohoa.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sohoa.core.text.VietnameseText;

/** Names of files as people and programs write them. */
final class FileNames {

    /** What every file system we know can hold, in UTF-8. */
    static final int MOST_BYTES = 255;

    private static final String UNNAMED = "unnamed";

    /** Left behind by file managers. */
    private static final Set<String> CLUTTER = Set.of("thumbs.db", "desktop.ini", ".ds_store");

    /** Control characters, line separators, direction overrides that make a name look like another, half characters. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private FileNames() {}

    /**
     * The last segment of a name as received, without invisible characters, NFC, at most {@link #MOST_BYTES} long.
     */
    static String clean(String received) {
        String last = received.substring(Math.max(received.lastIndexOf('/'), received.lastIndexOf('\\')) + 1);
        String visible =
                VietnameseText.nfc(INVISIBLE.matcher(last).replaceAll("")).strip();
        if (visible.isEmpty() || visible.equals(".") || visible.equals("..")) {
            return UNNAMED;
        }
        return shorten(visible);
    }

    /** True when {@link #clean} changes more than the Unicode form. */
    static boolean needsCleaning(String received) {
        return !clean(received).equals(VietnameseText.nfc(received));
    }

    /** A dossier's name from a path with {@code /}: each segment cleaned. */
    static String cleanPath(String path) {
        return Pattern.compile("/")
                .splitAsStream(path)
                .filter(segment -> !segment.isEmpty())
                .map(FileNames::clean)
                .reduce((parent, child) -> parent + "/" + child)
                .orElse(UNNAMED);
    }

    static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** In lower case, without the dot; empty where there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The last segment of a path; the path itself for a root. */
    static String of(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** Left behind by file managers: never a document. */
    static boolean isClutter(String name) {
        return CLUTTER.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Hidden, or the name a program gives to what it has not finished writing. */
    static boolean isTemporary(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || Set.of("part", "tmp", "filepart", "crdownload").contains(extension(name));
    }

    private static String shorten(String name) {
        if (bytes(name) <= MOST_BYTES) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && bytes(name.substring(dot)) <= 32 ? name.substring(dot) : "";
        StringBuilder stem = new StringBuilder();
        int room = MOST_BYTES - bytes(extension);
        for (int character : name.substring(0, name.length() - extension.length())
                .codePoints()
                .toArray()) {
            room -= bytes(Character.toString(character));
            if (room < 0) {
                break;
            }
            stem.appendCodePoint(character);
        }
        return stem + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
