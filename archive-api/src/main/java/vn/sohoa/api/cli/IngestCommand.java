package vn.sohoa.api.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sohoa.api.rest.BatchJson;

@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Nhập thư mục hoặc tệp quét; mỗi thư mục con là một hồ sơ.",
            "Take in folders or files of scans; each sub-folder is one dossier. The sources are not changed.",
            "Talks to the service running on the same data folder; without one, does the whole job itself."
        })
final class IngestCommand implements Callable<Integer> {

    private static final int UNBALANCED = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Thư mục hoặc tệp. Folders or files.")
    private List<Path> paths = List.of();

    @Option(
            names = "--wait",
            description =
                    "Chờ đến khi số hóa xong và in sổ đối soát. Wait until digitised; exit 1 if a sheet is not accounted for.")
    private boolean wait;

    @Override
    public Integer call() {
        List<Path> absolute =
                paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
        for (Path path : absolute) {
            if (!Files.exists(path) && spec != null) {
                throw new ParameterException(spec.commandLine(), "Không có / There is no: " + path);
            }
        }
        Environment environment = Environment.read();
        Optional<ServiceClient> running = RunningService.find(environment);
        if (running.isPresent()) {
            return takeIn(running.get(), environment, absolute, wait);
        }
        OwnService own = OwnService.startForOneJob();
        try (own) {
            return takeIn(RunningService.find(environment).orElseThrow(), environment, absolute, true);
        }
    }

    private static int takeIn(ServiceClient service, Environment environment, List<Path> paths, boolean wait) {
        Console console = new Console(service, new Words(environment.language()));
        BatchJson batch = console.takeIn(paths);
        if (!wait) {
            return 0;
        }
        BatchJson done = console.follow(batch);
        console.ledger(done);
        return done.ledger().accountedFor() ? 0 : UNBALANCED;
    }
}
