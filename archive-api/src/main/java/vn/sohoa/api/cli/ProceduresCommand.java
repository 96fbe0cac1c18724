package vn.sohoa.api.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "procedures",
        mixinStandardHelpOptions = true,
        description = {"Danh mục thủ tục hành chính.", "The catalogue of procedures."},
        subcommands = ProceduresCommand.Import.class)
final class ProceduresCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Thiếu lệnh. Say what to do: import FILE.");
        }
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Nhập thủ tục từ tệp CSV hoặc JSON; sai một dòng thì không nhập gì.",
                "Import procedures from CSV or JSON; one bad line, and nothing is imported.",
                "Talks to the service running on the same data folder; without one, does it itself."
            })
    static final class Import implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", description = "Tệp .csv hoặc .json. A file, .csv or .json.")
        private @Nullable Path file;

        @Override
        public Integer call() {
            Path given = Objects.requireNonNull(file);
            if (!Files.isReadable(given)) {
                System.err.println("Không đọc được tệp · Cannot read " + given);
                return 1;
            }
            Environment environment = Environment.read();
            Optional<ServiceClient> running = RunningService.find(environment);
            if (running.isPresent()) {
                new Console(running.get(), new Words(environment.language())).importProcedures(given);
                return 0;
            }
            OwnService own = OwnService.startForOneJob();
            try (own) {
                ServiceClient service = RunningService.find(environment).orElseThrow();
                new Console(service, new Words(environment.language())).importProcedures(given);
                return 0;
            }
        }
    }
}
