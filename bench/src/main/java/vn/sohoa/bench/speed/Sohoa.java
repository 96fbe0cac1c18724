package vn.sohoa.bench.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Ours, the whole job: inspect, decode, recognise, PDF/A, ALTO, words with boxes. A worker per core.
 *
 * @param launcher {@code ./sohoa}
 * @param cores that it may use
 * @param pinned whether it is kept to these cores; otherwise they are all the machine has
 */
record Sohoa(Path launcher, List<Integer> cores, boolean pinned) implements Program {

    @Override
    public String name() {
        return pinned ? "sohoa, " + cores.size() + (cores.size() == 1 ? " core" : " cores") : "sohoa";
    }

    @Override
    public boolean writesPdf() {
        return true;
    }

    @Override
    public List<Invocation> invocations(Workload work, Path results) {
        List<String> words = new ArrayList<>();
        if (pinned) {
            String list = cores.stream().map(String::valueOf).collect(Collectors.joining(","));
            words.addAll(List.of("taskset", "--cpu-list", list));
        }
        words.addAll(List.of(launcher.toString(), "ocr"));
        work.files().forEach(file -> words.add(file.toString()));
        words.addAll(List.of("--out", results.toString()));
        words.addAll(List.of("--format", "pdfa,alto,text,json"));
        words.addAll(List.of("--workers", String.valueOf(cores.size())));
        return List.of(Invocation.of(words));
    }
}
