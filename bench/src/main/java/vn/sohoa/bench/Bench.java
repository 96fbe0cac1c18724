package vn.sohoa.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./sohoa bench}. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures Sohoa against other programs on the same inputs.",
        subcommands = {OcrBench.class, SoakBench.class})
final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }
}
