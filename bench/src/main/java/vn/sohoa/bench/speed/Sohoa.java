package vn.sohoa.bench.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Ours, the whole job: inspect, decode, recognise, PDF/A, ALTO, words with boxes.
 *
 * @param launcher {@code ./sohoa}
 * @param workers one per core
 * @param pinned the cores that it is kept to; none where it has the whole machine
 */
record Sohoa(Path launcher, int workers, List<Integer> pinned) implements Program {

    Sohoa {
        pinned = List.copyOf(pinned);
    }

    static Sohoa onAll(List<Integer> cores, Path launcher) {
        return new Sohoa(launcher, cores.size(), List.of());
    }

    static Sohoa pinnedTo(List<Integer> cores, Path launcher) {
        return new Sohoa(launcher, cores.size(), cores);
    }

    @Override
    public String name() {
        return switch (pinned.size()) {
            case 0 -> "sohoa";
            case 1 -> "sohoa, 1 core";
            default -> "sohoa, " + pinned.size() + " cores";
        };
    }

    @Override
    public boolean writesPdf() {
        return true;
    }

    @Override
    public List<Invocation> invocations(Workload work, Path results) {
        List<String> words = new ArrayList<>();
        if (!pinned.isEmpty()) {
            String list = pinned.stream().map(String::valueOf).collect(Collectors.joining(","));
            words.addAll(List.of("taskset", "--cpu-list", list));
        }
        words.addAll(List.of(launcher.toString(), "ocr"));
        work.files().forEach(file -> words.add(file.toString()));
        words.addAll(List.of("--out", results.toString()));
        words.addAll(List.of("--format", "pdfa,alto,text,json"));
        words.addAll(List.of("--workers", String.valueOf(workers)));
        return List.of(Invocation.of(words));
    }
}
