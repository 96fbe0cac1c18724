package vn.sohoa.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The cores this process may run on, by number: in a container these need not begin with 0. */
final class Cores {

    private static final String KEY = "Cpus_allowed_list:";

    private Cores() {}

    static List<Integer> allowed() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith(KEY))
                .map(line -> parse(line.substring(KEY.length()).strip()))
                .findFirst()
                .orElseThrow(() -> new IOException("the system does not tell which cores may be used"));
    }

    /** From the system's notation: "0-2,5". */
    static List<Integer> parse(String list) {
        return Stream.of(list.split(",", -1)).flatMapToInt(Cores::range).boxed().toList();
    }

    private static IntStream range(String range) {
        String[] ends = range.split("-", -1);
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }
}
