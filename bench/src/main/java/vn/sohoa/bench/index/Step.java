package vn.sohoa.bench.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A request of our adapter, taken apart, so that another client can send the same. */
sealed interface Step {

    /** Documents to write, in one request. */
    record Bulk(List<Document> documents) implements Step {}

    /** Makes visible what was written. */
    record Refresh() implements Step {}

    /**
     * A search.
     *
     * @param body JSON
     */
    record Search(String body) implements Step {}

    /** A document with its fields by name. */
    record Document(String id, Map<String, Object> fields) {}

    /** @throws IOException when it is none of these: then what is compared has to learn it */
    static Step of(Recorder.Asked asked) throws IOException {
        String action = asked.path().substring(asked.path().lastIndexOf('/') + 1);
        return switch (action) {
            case "_bulk" -> new Bulk(documents(asked.body()));
            case "_refresh" -> new Refresh();
            case "_search" -> new Search(asked.body());
            default -> throw unknown(asked.method() + " " + asked.path());
        };
    }

    private static List<Document> documents(String body) throws IOException {
        JsonMapper json = JsonMapper.shared();
        List<String> lines = body.lines().toList();
        List<Document> documents = new ArrayList<>();
        for (int line = 0; line < lines.size(); line += 2) {
            Map<String, Map<String, Object>> action = json.readValue(lines.get(line), new TypeReference<>() {});
            Map<String, Object> index = action.get("index");
            if (index == null) {
                throw unknown(lines.get(line));
            }
            documents.add(new Document(
                    Objects.requireNonNull(index.get("_id")).toString(),
                    json.readValue(lines.get(line + 1), new TypeReference<>() {})));
        }
        return documents;
    }

    private static IOException unknown(String request) {
        return new IOException("the bare client was never told how to do this: " + request);
    }
}
