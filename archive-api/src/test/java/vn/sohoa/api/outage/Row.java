package vn.sohoa.api.outage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of the table in {@code docs/outages.md}: a fault and what came of it. */
record Row(
        Fault fault,
        String health,
        String batches,
        String search,
        String record,
        String download,
        String handIn,
        String batch,
        int lost,
        int doubled) {

    private static final Path DOCUMENT = Path.of("../docs/outages.md");
    private static final List<String> HEAD = List.of(
            "Server",
            "Fault",
            "Health",
            "Batches, dossiers",
            "Search",
            "A record",
            "Its files",
            "Handing in",
            "The batch in work",
            "Lost / doubled");

    String markdown() {
        return line(Stream.of(
                fault.server,
                fault.kind,
                health,
                batches,
                search,
                record,
                download,
                handIn,
                batch,
                lost + " / " + doubled));
    }

    /** The lines of the table as the document has it, from its third on. */
    static List<String> documented() throws IOException {
        return tables().filter(line -> line.chars().filter(c -> c == '|').count() == HEAD.size() + 1)
                .skip(2)
                .toList();
    }

    /** The lines of the document that say how faults are made, as {@link #how} writes them. */
    static Set<String> documentedHow() throws IOException {
        return tables().filter(line -> line.chars().filter(c -> c == '|').count() == 4)
                .skip(2)
                .collect(Collectors.toSet());
    }

    static String how(Fault fault) {
        return line(Stream.of(fault.server, fault.kind, fault.how));
    }

    static void write(Path file, List<Row> rows) throws IOException {
        Stream<String> head = Stream.of(line(HEAD.stream()), line(HEAD.stream().map(column -> "---")));
        Files.write(file, Stream.concat(head, rows.stream().map(Row::markdown)).toList());
    }

    private static Stream<String> tables() throws IOException {
        return Files.readAllLines(DOCUMENT).stream().filter(line -> line.startsWith("|"));
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }
}
