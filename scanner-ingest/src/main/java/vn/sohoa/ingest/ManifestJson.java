package vn.sohoa.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoa.core.text.VietnameseText;

/** Reads JSON from outside; whatever is wrong is said with its place. */
final class ManifestJson {

    static final String WHOLE = "the whole file";

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}\\p{Cc}\\u2028\\u2029]+");

    private final String file;
    private final ManifestException.Consequence consequence;

    /** @param file what to call it in messages */
    ManifestJson(String file, ManifestException.Consequence consequence) {
        this.file = file;
        this.consequence = consequence;
    }

    /**
     * Reads at most so many bytes and hands them to the reader of their contents.
     *
     * @throws ManifestException when they are more, or no JSON
     * @throws IOException when the stream cannot be read
     */
    <T> T read(InputStream json, int mostBytes, Function<JsonNode, T> reader) throws IOException {
        byte[] bytes = json.readNBytes(mostBytes + 1);
        return read(bytes, mostBytes, reader);
    }

    /** The same of bytes at hand. */
    <T> T read(byte[] bytes, int mostBytes, Function<JsonNode, T> reader) {
        if (bytes.length > mostBytes) {
            throw wrong(WHOLE, "it has more than " + mostBytes + " bytes");
        }
        try {
            return reader.apply(object(JSON.readTree(bytes), "the beginning"));
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String place = at == null ? "somewhere" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new ManifestException(file, place, e.getOriginalMessage(), consequence, e);
        }
    }

    JsonNode object(JsonNode node, String place) {
        if (!node.isObject()) {
            throw wrong(place, "a JSON object is expected");
        }
        return node;
    }

    JsonNode list(JsonNode parent, String name, String before) {
        JsonNode list = member(parent, name, before);
        if (!list.isArray()) {
            throw wrong(before + name, "a list is expected");
        }
        return list;
    }

    JsonNode member(JsonNode parent, String name, String before) {
        return Optional.ofNullable(parent.get(name)).orElseThrow(() -> wrong(before + name, "it is missing"));
    }

    /** NFC, as it stands. */
    String text(JsonNode node, String place) {
        if (!node.isString() || node.stringValue().isBlank()) {
            throw wrong(place, "a text is expected");
        }
        return VietnameseText.nfc(node.stringValue());
    }

    /** NFC, one line without control characters; empty where it is missing. */
    String line(JsonNode parent, String name, String before, int longest) {
        JsonNode node = parent.get(name);
        if (node == null) {
            return "";
        }
        if (!node.isString()) {
            throw wrong(before + name, "a text is expected");
        }
        String line = VietnameseText.nfc(
                BLANKS.matcher(node.stringValue()).replaceAll(" ").strip());
        if (line.length() > longest) {
            throw wrong(before + name, "it is longer than " + longest + " characters");
        }
        return line;
    }

    int count(JsonNode node, String place) {
        if (!node.isInt() || node.intValue() < 0) {
            throw wrong(place, "a whole number from 0 is expected");
        }
        return node.intValue();
    }

    ManifestException wrong(String place, String problem) {
        return new ManifestException(file, place, problem, consequence, null);
    }
}
