package vn.sohoa.api.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.sohoa.api.SohoaProcess;

/**
 * {@code sohoa} as a process of its own, with an environment.
 *
 * @param said on both outputs
 */
record CommandLineRun(int code, String said) {

    static CommandLineRun of(Path data, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("sohoa-said-", ".txt");
        Process process = builder(data, environment, arguments)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            int code = process.waitFor();
            return new CommandLineRun(code, Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            process.destroyForcibly();
            Files.delete(output);
        }
    }

    static ProcessBuilder builder(Path data, Map<String, String> environment, String... arguments) {
        ProcessBuilder builder = SohoaProcess.of(arguments);
        builder.environment().put("SOHOA_DATA", data.toString());
        builder.environment().put("SOHOA_LANG", "en");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        return builder;
    }
}
