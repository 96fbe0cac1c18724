package vn.sohoa.api.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.sohoa.core.ArchiveException;

/** {@code sohoa}: the command line. Exit codes: 0 done, 1 it did not work, 2 the command makes no sense. */
@Command(
        name = "sohoa",
        mixinStandardHelpOptions = true,
        version = "Sohoa 0.1",
        description = "Số hóa, lưu giữ và tìm lại hồ sơ một cửa. Digitise, preserve and find one-stop-shop dossiers.",
        subcommands = {
            RunCommand.class,
            DemoCommand.class,
            IngestCommand.class,
            OcrCommand.class,
            StatusCommand.class,
            VerifyCommand.class,
            RereadCommand.class,
            TrainCommand.class,
            ProceduresCommand.class,
            AccountCommand.class,
            DbCommand.class,
            CopyStoreCommand.class
        })
public final class SohoaCommand implements Runnable {

    private static final int FAILED = 1;

    @Spec
    private @Nullable CommandSpec spec;

    private SohoaCommand() {}

    public static int execute(String... arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return new CommandLine(new SohoaCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof ArchiveException) {
                        err.println(failure.getMessage());
                        return FAILED;
                    }
                    throw failure;
                })
                .execute(arguments);
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Thiếu lệnh. Say which command.");
        }
    }
}
