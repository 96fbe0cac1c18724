package vn.sohoa.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs command lines under the {@code time} program. */
final class GnuTime {

    private static final String PROGRAM = "/usr/bin/time";
    private static final int TOLD_LINES = 5;

    /** By SIGINT or SIGTERM: somebody wants the bench to end, which goes to all its processes. */
    private static final Set<Integer> STOPPED = Set.of(130, 143);

    private final Path report;
    private final Path output;

    /** @param folder for what {@code time} reports and what the programs say */
    GnuTime(Path folder) {
        report = folder.resolve("usage.txt");
        output = folder.resolve("output.txt");
    }

    /** Runs one after the other. */
    Usage run(List<Invocation> invocations) throws IOException, InterruptedException, ProgramFailedException {
        Usage usage = Usage.NONE;
        for (Invocation invocation : invocations) {
            usage = usage.then(run(invocation));
        }
        return usage;
    }

    private Usage run(Invocation invocation) throws IOException, InterruptedException, ProgramFailedException {
        List<String> words = new ArrayList<>(List.of(PROGRAM, "--output=" + report, "--format=" + Usage.FORMAT, "--"));
        words.addAll(invocation.words());
        ProcessBuilder command = new ProcessBuilder(words);
        command.environment().putAll(invocation.environment());
        command.redirectErrorStream(true).redirectOutput(output.toFile());
        int code = command.start().waitFor();
        if (STOPPED.contains(code)) {
            throw new InterruptedException(invocation.words().getFirst() + " was stopped from outside");
        }
        if (code != 0) {
            throw new ProgramFailedException(
                    String.join(" ", invocation.words()) + " ended with " + code + ": " + lastWords());
        }
        return Usage.parse(Files.readAllLines(report));
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.readString(output).lines().toList();
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - TOLD_LINES), lines.size()));
    }
}
