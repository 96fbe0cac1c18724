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
import tools.jackson.databind.JsonNode;
import vn.sohoa.ingest.ManifestException.Consequence;

/**
 * The list of contents that comes with a delivery, e.g. {@code {"title": "Hộp 12", "announcedSheets": 40, "dossiers":
 * [{"name": "H01.2026.000123", "files": ["a.pdf", "b/c.tif"]}]}}; of a dossier it may say what its {@link DossierManifest}
 * would. Fields it does not know are left alone.
 *
 * @param title of the batch; empty where the list has none
 * @param only what the one dossier that all files are holds, where that is said instead of a list
 */
public record Manifest(
        String title,
        OptionalInt announcedSheets,
        List<Listed> dossiers,
        Optional<vn.sohoa.core.describe.Manifest> only) {

    /** Of what came without one: folders are dossiers. */
    public static final Manifest NOTHING_LISTED = new Manifest("", OptionalInt.empty(), List.of(), Optional.empty());

    /** The name it has in a delivery. */
    public static final String FILE_NAME = "manifest.json";

    static final String DOSSIERS = "dossiers";

    /** More than this is not a list of contents. */
    private static final int MOST_BYTES = 64 << 20;

    public Manifest {
        dossiers = List.copyOf(dossiers);
    }

    /**
     * A dossier as listed.
     *
     * @param files paths in the delivery, with {@code /}, NFC; no file stands twice in a list of contents
     * @param contents what it holds, as far as the list says
     */
    public record Listed(String name, List<String> files, vn.sohoa.core.describe.Manifest contents) {

        public Listed {
            files = List.copyOf(files);
        }
    }

    /**
     * Reads a list of contents, or the manifest of one dossier; does not close the stream.
     *
     * @param file what to call it in messages
     * @throws ManifestException when it is malformed
     * @throws IOException when the stream cannot be read
     */
    public static Manifest read(InputStream json, String file) throws IOException {
        ManifestJson checked = new ManifestJson(file, Consequence.NOTHING_TAKEN_IN);
        byte[] bytes = json.readNBytes(MOST_BYTES + 1);
        return DossierManifest.isOne(bytes)
                ? new Manifest("", OptionalInt.empty(), List.of(), Optional.of(DossierManifest.read(bytes, checked)))
                : checked.read(bytes, MOST_BYTES, new Reader(checked)::manifest);
    }

    /** Whether a file in a delivered folder says what one dossier holds, and not which dossiers there are. */
    static boolean isOfDossier(Delivered file) {
        try (InputStream json = file.open()) {
            return DossierManifest.isOne(json.readNBytes(MOST_BYTES));
        } catch (IOException e) {
            return false; // what is wrong is said when it is read
        }
    }

    /** Reads the list of contents of a delivered folder. */
    static Manifest read(Delivered list) {
        String name = FileNames.clean(list.name());
        ManifestJson checked = new ManifestJson(name, Consequence.NOTHING_TAKEN_IN);
        try (InputStream json = list.open()) {
            return checked.read(json, MOST_BYTES, new Reader(checked)::manifest);
        } catch (FileSystemException e) {
            throw checked.wrong(ManifestJson.WHOLE, String.valueOf(e.getReason()));
        } catch (IOException e) {
            throw checked.wrong(ManifestJson.WHOLE, "it cannot be read");
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

        private final ManifestJson json;
        private final Set<String> seen = new HashSet<>();

        Reader(ManifestJson json) {
            this.json = json;
        }

        Manifest manifest(JsonNode root) {
            String title = root.has("title") ? json.text(root.get("title"), "title") : "";
            OptionalInt sheets = root.has("announcedSheets")
                    ? OptionalInt.of(json.count(root.get("announcedSheets"), "announcedSheets"))
                    : OptionalInt.empty();
            List<Listed> dossiers = new ArrayList<>();
            for (JsonNode dossier : json.list(root, DOSSIERS, "")) {
                dossiers.add(dossier(dossier, "dossiers[" + dossiers.size() + "]"));
            }
            return new Manifest(title, sheets, dossiers, Optional.empty());
        }

        private Listed dossier(JsonNode dossier, String place) {
            json.object(dossier, place);
            String name = json.text(json.member(dossier, "name", place + "."), place + ".name");
            List<String> files = new ArrayList<>();
            for (JsonNode path : json.list(dossier, "files", place + ".")) {
                String at = place + ".files[" + files.size() + "]";
                String listed = json.text(path, at).replace('\\', '/').replaceFirst("^(\\./)+", "");
                if (!seen.add(listed)) {
                    throw json.wrong(at, "\"" + listed + "\" is listed twice");
                }
                files.add(listed);
            }
            return new Listed(name, files, DossierManifest.of(dossier, place + ".", json));
        }
    }
}
