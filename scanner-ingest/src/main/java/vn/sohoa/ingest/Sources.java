package vn.sohoa.ingest;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The source of a batch read from folders: a path, or a JSON list of URIs where it is several or not valid Unicode. */
final class Sources {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Sources() {}

    static String of(List<Path> paths) {
        return paths.size() == 1 && Path.of(paths.getFirst().toString()).equals(paths.getFirst())
                ? paths.getFirst().toString()
                : JSON.writeValueAsString(paths.stream().map(Path::toUri).toList());
    }

    static List<Path> paths(String source) {
        if (source.isEmpty()) {
            return List.of();
        }
        return source.startsWith("[")
                ? Stream.of(JSON.readValue(source, URI[].class)).map(Path::of).toList()
                : List.of(Path.of(source));
    }
}
