package vn.sohoa.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoa.core.text.VietnameseText;

/**
 * The list of contents that comes with a delivery, e.g. {@code {"title": "Hộp 12", "announcedSheets": 40, "dossiers":
 * [{"name": "H01.2026.000123", "files": ["a.pdf", "b/c.tif"]}]}}. Fields it does not know are left alone.
 *
 * @param title of the batch; empty where the list has none
 */
public record Manifest(String title, OptionalInt announcedSheets, List<Listed> dossiers) {

    /** The name it has in a delivery. */
    public static final String FILE_NAME = "manifest.json";

    /** More than this is not a list of contents. */
    private static final int MOST_BYTES = 64 << 20;

    private static final String WHOLE = "the whole file";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public Manifest {
        dossiers = List.copyOf(dossiers);
    }

    /**
     * A dossier as listed.
     *
     * @param files paths in the delivery, with {@code /}, NFC; no file stands twice in a list of contents
     */
    public record Listed(String name, List<String> files) {

        public Listed {
            files = List.copyOf(files);
        }
    }

    /**
     * Reads a list of contents; does not close the stream.
     *
     * @param file what to call it in messages
     * @throws ManifestException when it is malformed
     * @throws IOException when the stream cannot be read
     */
    public static Manifest read(InputStream json, String file) throws IOException {
        byte[] bytes = json.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ManifestException(file, WHOLE, "it has more than " + MOST_BYTES + " bytes", null);
        }
        try {
            return new Reader(file).manifest(JSON.readTree(bytes));
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String place = at == null ? "somewhere" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new ManifestException(file, place, e.getOriginalMessage(), e);
        }
    }

    /** Reads the list of contents of a delivered folder. */
    static Manifest read(Delivered list) {
        String name = FileNames.clean(list.name());
        try (InputStream json = list.open()) {
            return read(json, name);
        } catch (FileSystemException e) {
            throw new ManifestException(name, WHOLE, String.valueOf(e.getReason()), e);
        } catch (IOException e) {
            throw new ManifestException(name, WHOLE, "it cannot be read", e);
        }
    }

    /** What is wrong with a list of contents; empty when it can be read. */
    static String problem(Delivered list) {
        try {
            read(list);
            return "";
        } catch (ManifestException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Checks one list of contents, naming the place of what is wrong. */
    private static final class Reader {

        private final String file;
        private final Set<String> seen = new HashSet<>();

        Reader(String file) {
            this.file = file;
        }

        Manifest manifest(JsonNode root) {
            if (!root.isObject()) {
                throw wrong("the beginning", "a JSON object is expected");
            }
            String title = root.has("title") ? text(root.get("title"), "title") : "";
            OptionalInt sheets = root.has("announcedSheets")
                    ? OptionalInt.of(count(root.get("announcedSheets"), "announcedSheets"))
                    : OptionalInt.empty();
            List<Listed> dossiers = new ArrayList<>();
            for (JsonNode dossier : list(root, "dossiers", "")) {
                dossiers.add(dossier(dossier, "dossiers[" + dossiers.size() + "]"));
            }
            return new Manifest(title, sheets, dossiers);
        }

        private Listed dossier(JsonNode dossier, String place) {
            if (!dossier.isObject()) {
                throw wrong(place, "a JSON object is expected");
            }
            String name = text(member(dossier, "name", place + "."), place + ".name");
            List<String> files = new ArrayList<>();
            for (JsonNode path : list(dossier, "files", place + ".")) {
                String at = place + ".files[" + files.size() + "]";
                String listed = text(path, at).replace('\\', '/').replaceFirst("^(\\./)+", "");
                if (!seen.add(listed)) {
                    throw wrong(at, "\"" + listed + "\" is listed twice");
                }
                files.add(listed);
            }
            return new Listed(name, files);
        }

        private JsonNode list(JsonNode parent, String name, String before) {
            JsonNode list = member(parent, name, before);
            if (!list.isArray()) {
                throw wrong(before + name, "a list is expected");
            }
            return list;
        }

        private JsonNode member(JsonNode parent, String name, String before) {
            return Optional.ofNullable(parent.get(name)).orElseThrow(() -> wrong(before + name, "it is missing"));
        }

        private String text(JsonNode node, String place) {
            if (!node.isString() || node.stringValue().isBlank()) {
                throw wrong(place, "a text is expected");
            }
            return VietnameseText.nfc(node.stringValue());
        }

        private int count(JsonNode node, String place) {
            if (!node.isInt() || node.intValue() < 0) {
                throw wrong(place, "a whole number from 0 is expected");
            }
            return node.intValue();
        }

        private ManifestException wrong(String place, String problem) {
            return new ManifestException(file, place, problem, null);
        }
    }
}
