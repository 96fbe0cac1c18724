package vn.sohoa.bench;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** {@code ./sohoa bench}. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures Sohoa against other programs on the same inputs.",
        subcommands = {
            OcrBench.class,
            SoakBench.class,
            StoreBench.class,
            IndexBench.class,
            DescribeBench.class,
            ReviewBench.class,
            ApiBench.class
        })
final class Bench {

    private static final int FAILED = 1;

    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Bench::tell)
                .execute(arguments));
    }

    /** What the world did wrong needs no stack trace; what we did wrong does. */
    private static int tell(Exception failure, CommandLine command, ParseResult arguments) throws Exception {
        if (failure instanceof IOException || failure instanceof InterruptedException) {
            System.err.println(failure);
            return FAILED;
        }
        throw failure;
    }
}
