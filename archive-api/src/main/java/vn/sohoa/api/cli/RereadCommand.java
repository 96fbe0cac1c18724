package vn.sohoa.api.cli;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "reread",
        mixinStandardHelpOptions = true,
        description = {
            "Nhận dạng lại hồ sơ đã lưu kho; chỗ người đã sửa được giữ nguyên.",
            "Read preserved dossiers again, with the recogniser of today; what people corrected stays.",
            "Each becomes a new version. Talks to the service running on the same data folder; without one, does it itself."
        })
final class RereadCommand implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    private @Nullable Which which;

    @Option(names = "--wait", description = "Chờ đến khi xong. Wait until it is done.")
    private boolean wait;

    /** Some dossiers, or all. */
    private static final class Which {

        @Parameters(arity = "1..*", paramLabel = "DOSSIER", description = "Mã hồ sơ. Ids of dossiers.")
        private List<UUID> dossiers = List.of();

        @Option(names = "--all", required = true, description = "Mọi hồ sơ. Every dossier.")
        private boolean all;
    }

    @Override
    public Integer call() {
        Environment environment = Environment.read();
        Optional<ServiceClient> running = RunningService.find(environment);
        if (running.isPresent()) {
            return readAgain(running.get(), environment, wait);
        }
        OwnService own = OwnService.startForOneJob();
        try (own) {
            return readAgain(RunningService.find(environment).orElseThrow(), environment, true);
        }
    }

    private int readAgain(ServiceClient service, Environment environment, boolean wait) {
        Console console = new Console(service, new Words(environment.language()));
        console.readAgain(which == null || which.all ? List.of() : which.dossiers);
        if (wait) {
            console.followRevisions();
        }
        return 0;
    }
}
