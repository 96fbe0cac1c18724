package vn.sohoa.bench.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a program of the system says of its version. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** The first line it says. */
    public static String of(String program) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program, "--version")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.lines().findFirst().orElse("unknown");
    }
}
