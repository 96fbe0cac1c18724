package vn.sohoa.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoa.core.text.Box;
import vn.sohoa.core.text.OcrBlock;
import vn.sohoa.core.text.OcrLine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;

/**
 * A page's words in little room, for the archive's own use; nothing is lost.
 *
 * <p>{@code {"v":1,"page":[width,height,dpi,rotation,ink],"source":…,"engine":…,"blocks":[[box,line,…],…]}}. A box is
 * {@code left,top,width,height}. A line is {@code [box,slope,baseline,word,…]}, a word takes six values:
 * {@code text,left,top,width,height,confidence}, its left counted from the end of the word before, its top from the
 * line's.
 */
public final class WordsJson {

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private WordsJson() {}

    /** Writes UTF-8; the same page gives the same bytes. The stream is flushed and left open. */
    public static void write(OcrPage page, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            write(page, json);
        } catch (JacksonException e) {
            throw new IOException(e);
        }
    }

    /** Writes all pages of a file in order, {@code {"v":1,"file":…,"pages":[…]}}; a page that was not read is null. */
    public static void write(List<Optional<OcrPage>> pages, String fileName, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberProperty("v", VERSION);
            json.writeStringProperty("file", fileName);
            json.writeArrayPropertyStart("pages");
            for (Optional<OcrPage> page : pages) {
                if (page.isPresent()) {
                    write(page.get(), json);
                } else {
                    json.writeNull();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (JacksonException e) {
            throw new IOException(e);
        }
    }

    private static void write(OcrPage page, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("v", VERSION);
        json.writeArrayPropertyStart("page");
        json.writeNumber(page.width());
        json.writeNumber(page.height());
        json.writeNumber(page.dpi());
        json.writeNumber(page.rotation());
        json.writeNumber(page.ink());
        json.writeEndArray();
        json.writeStringProperty("source", page.source().name());
        json.writeStringProperty("engine", page.engine());
        json.writeArrayPropertyStart("blocks");
        page.blocks().forEach(block -> write(block, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(OcrBlock block, JsonGenerator json) {
        json.writeStartArray();
        write(block.box(), json);
        block.lines().forEach(line -> write(line, json));
        json.writeEndArray();
    }

    private static void write(OcrLine line, JsonGenerator json) {
        json.writeStartArray();
        write(line.box(), json);
        number(line.slope(), json);
        number(line.baseline(), json);
        int from = line.box().left();
        for (OcrWord word : line.words()) {
            json.writeString(word.text());
            json.writeNumber(word.box().left() - from);
            json.writeNumber(word.box().top() - line.box().top());
            json.writeNumber(word.box().width());
            json.writeNumber(word.box().height());
            json.writeNumber(word.confidence());
            from = word.box().right();
        }
        json.writeEndArray();
    }

    private static void write(Box box, JsonGenerator json) {
        json.writeNumber(box.left());
        json.writeNumber(box.top());
        json.writeNumber(box.width());
        json.writeNumber(box.height());
    }

    private static void number(double value, JsonGenerator json) {
        if (value == Math.rint(value) && Math.abs(value) < 1e9) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
    }

    /**
     * Reads what {@link #write} wrote; the stream is left open.
     *
     * @throws IOException when it is something else
     */
    public static OcrPage read(InputStream in) throws IOException {
        try {
            JsonNode root = JSON.readTree(in);
            if (root.path("v").asInt(0) != VERSION) {
                throw new IOException("not a page's words, or of a later version");
            }
            JsonNode page = root.required("page");
            List<OcrBlock> blocks = new ArrayList<>();
            root.required("blocks").forEach(block -> blocks.add(block(block)));
            return new OcrPage(
                    page.required(0).intValue(),
                    page.required(1).intValue(),
                    page.required(2).intValue(),
                    page.required(3).intValue(),
                    page.required(4).doubleValue(),
                    OcrPage.Source.valueOf(root.required("source").stringValue()),
                    root.required("engine").stringValue(),
                    blocks);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException("not a page's words", e);
        }
    }

    private static OcrBlock block(JsonNode json) {
        List<OcrLine> lines = new ArrayList<>();
        for (int i = 4; i < json.size(); i++) {
            lines.add(line(json.required(i)));
        }
        return new OcrBlock(box(json, 0, 0, 0), lines);
    }

    private static OcrLine line(JsonNode json) {
        Box box = box(json, 0, 0, 0);
        List<OcrWord> words = new ArrayList<>();
        int from = box.left();
        for (int i = 6; i < json.size(); i += 6) {
            Box place = box(json, i + 1, from, box.top());
            words.add(new OcrWord(
                    json.required(i).stringValue(), place, json.required(i + 5).intValue()));
            from = place.right();
        }
        return new OcrLine(box, json.required(4).doubleValue(), json.required(5).doubleValue(), words);
    }

    private static Box box(JsonNode json, int at, int left, int top) {
        int l = left + json.required(at).intValue();
        int t = top + json.required(at + 1).intValue();
        return new Box(
                l,
                t,
                l + json.required(at + 2).intValue(),
                t + json.required(at + 3).intValue());
    }
}
