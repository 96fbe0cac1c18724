package vn.sohoa.storage.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running server of a folder. It can outlive its Sohoa: a killed Java process leaves its PostgreSQL running. It is
 * told apart from any other PostgreSQL by the place of its executable, inside our own folder.
 */
final class ServerProcess {

    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private ServerProcess() {}

    /**
     * Stops the server of this folder, if one runs. Afterwards none does, and nothing says that one did: a number left in
     * {@code postmaster.pid} may by now belong to an innocent process and would keep PostgreSQL from starting.
     *
     * @throws DatabaseStartException when it does not stop
     */
    static void stop(Cluster cluster) throws IOException, InterruptedException {
        Optional<Path> postgres = processes(cluster).stream().findFirst().map(ServerProcess::executable);
        if (postgres.isPresent()) {
            LOG.warn("A database server still runs in {}; stopping it", cluster.folder());
            pgCtlStop(postgres.get().resolveSibling("pg_ctl"), cluster.data());
            awaitEnd(cluster);
        }
        Files.deleteIfExists(cluster.data().resolve("postmaster.pid"));
    }

    /** The server and its workers. Those that end by themselves when their server is gone count too. */
    private static List<ProcessHandle> processes(Cluster cluster) {
        return ProcessHandle.allProcesses()
                .filter(process -> executable(process).startsWith(cluster.binaries()))
                .toList();
    }

    private static Path executable(ProcessHandle process) {
        return Path.of(process.info().command().orElse(""));
    }

    /** Ends all sessions, writes everything to disk and stops: PostgreSQL's fast shutdown. */
    private static void pgCtlStop(Path pgCtl, Path data) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(pgCtl.toString(), "stop", "-D", data.toString(), "-m", "fast", "-W"));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroy();
        }
    }

    private static void awaitEnd(Cluster cluster) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<ProcessHandle> left = processes(cluster);
        while (!left.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new DatabaseStartException(
                        "A database server still runs in " + cluster.folder()
                                + " and does not stop. End these processes, then start again: "
                                + left.stream().map(ProcessHandle::pid).toList(),
                        null);
            }
            Thread.sleep(PAUSE);
            left = processes(cluster);
        }
    }
}
