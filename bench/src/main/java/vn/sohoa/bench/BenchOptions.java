package vn.sohoa.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.sohoa.bench.report.RawFigures;

/** What every bench with raw figures is told, and how it refuses what makes no sense. */
final class BenchOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--out", paramLabel = "DIR", description = "write each measurement there, as CSV")
    private @Nullable Path out;

    RawFigures raw() throws IOException {
        return out == null ? RawFigures.NONE : RawFigures.in(out);
    }

    /** @throws ParameterException when the condition does not hold */
    void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new ParameterException(Objects.requireNonNull(command).commandLine(), otherwise);
        }
    }
}
