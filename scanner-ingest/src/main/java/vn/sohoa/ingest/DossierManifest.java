package vn.sohoa.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import vn.sohoa.core.describe.Manifest.Item;
import vn.sohoa.ingest.ManifestException.Consequence;

/**
 * What the one-stop system says of one dossier: {@code {"procedure": "1.001193", "owner": "001168000123", "items":
 * [{"file": "a.pdf", "title": "Giấy khai sinh"}]}}. Fields it does not know are left alone. A malformed one is a line of the
 * ledger, and the files are taken in without it.
 */
final class DossierManifest {

    /** More than this is not the manifest of a dossier. */
    static final int MOST_BYTES = 1 << 20;

    private static final String PROCEDURE = "procedure";
    private static final String OWNER = "owner";
    private static final String ITEMS = "items";
    private static final Set<String> NAMES = Set.of(PROCEDURE, OWNER, ITEMS);

    private static final int MOST_ITEMS = 1_000;
    private static final int LONGEST_CODE = 100;
    private static final int LONGEST_TITLE = 1_000;

    private DossierManifest() {}

    /** Whether JSON says what one dossier holds, and not which dossiers there are; as far as it can be read. */
    static boolean isOne(byte[] json) {
        boolean found = false;
        try (JsonParser parser = ManifestJson.JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                if (name.equals(Manifest.DOSSIERS)) {
                    return false;
                }
                found |= NAMES.contains(name);
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            return found; // what is wrong is said when it is read
        }
        return found;
    }

    /** Reads the manifest in a dossier's folder. */
    static vn.sohoa.core.describe.Manifest read(Delivered file) {
        String name = FileNames.clean(file.name());
        ManifestJson json = new ManifestJson(name, Consequence.TAKEN_IN_WITHOUT_IT);
        try (InputStream bytes = file.open()) {
            return read(bytes, json);
        } catch (FileSystemException e) {
            throw json.wrong(ManifestJson.WHOLE, String.valueOf(e.getReason()));
        } catch (IOException e) {
            throw json.wrong(ManifestJson.WHOLE, "it cannot be read");
        }
    }

    /** Reads one that was sent; does not close the stream. */
    static vn.sohoa.core.describe.Manifest read(InputStream bytes, ManifestJson json) throws IOException {
        return json.read(bytes, MOST_BYTES, root -> whole(root, json));
    }

    /** Reads one of bytes at hand. */
    static vn.sohoa.core.describe.Manifest read(byte[] bytes, ManifestJson json) {
        return json.read(bytes, MOST_BYTES, root -> whole(root, json));
    }

    /** What is wrong with it; empty when it can be read. */
    static String problem(Delivered file) {
        try {
            read(file);
            return "";
        } catch (ManifestException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static vn.sohoa.core.describe.Manifest whole(JsonNode root, ManifestJson json) {
        if (NAMES.stream().noneMatch(root::has)) {
            throw json.wrong("the beginning", "it has neither procedure nor owner nor items");
        }
        return of(root, "", json);
    }

    /** @param before of the names in messages */
    static vn.sohoa.core.describe.Manifest of(JsonNode dossier, String before, ManifestJson json) {
        List<Item> items = new ArrayList<>();
        if (dossier.has(ITEMS)) {
            JsonNode list = json.list(dossier, ITEMS, before);
            if (list.size() > MOST_ITEMS) {
                throw json.wrong(before + ITEMS, "there are more than " + MOST_ITEMS);
            }
            for (JsonNode item : list) {
                items.add(item(item, before + ITEMS + "[" + items.size() + "]", json));
            }
        }
        return new vn.sohoa.core.describe.Manifest(
                json.line(dossier, PROCEDURE, before, LONGEST_CODE),
                json.line(dossier, OWNER, before, LONGEST_CODE),
                items);
    }

    private static Item item(JsonNode item, String place, ManifestJson json) {
        json.object(item, place);
        String file = json.line(item, "file", place + ".", LONGEST_TITLE);
        String title = json.line(item, "title", place + ".", LONGEST_TITLE);
        if (file.isEmpty() && title.isEmpty()) {
            throw json.wrong(place, "it has neither file nor title");
        }
        return new Item(file.isEmpty() ? "" : FileNames.clean(file), title);
    }
}
