package vn.sohoa.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The {@code tesseract} program of the system, a process per page with one thread. It does less than the others: text
 * alone, from pictures that somebody took out of the PDF before.
 *
 * @param processes at a time
 */
record Tesseract(int processes) implements Program {

    @Override
    public String name() {
        return "tesseract";
    }

    @Override
    public boolean writesPdf() {
        return false;
    }

    @Override
    public List<Invocation> invocations(Workload work, Path results) throws IOException {
        Path list = results.resolve("pages.list");
        Files.write(list, work.pictures().stream().map(Path::toString).toList());
        List<String> words = List.of(
                "xargs",
                "--arg-file=" + list,
                "--delimiter=\\n",
                "--max-procs=" + processes,
                "-I{}",
                "tesseract",
                "{}",
                "stdout",
                "-l",
                "vie");
        return List.of(new Invocation(words, Map.of("OMP_THREAD_LIMIT", "1")));
    }
}
