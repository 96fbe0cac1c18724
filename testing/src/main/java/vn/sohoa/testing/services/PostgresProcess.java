package vn.sohoa.testing.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL of Debian's packages, in a temporary folder, without regard for power cuts. PostgreSQL refuses to run as root
 * and is run as nobody there. It ends with this JVM, also with a killed one: its shell waits for the end of its input.
 */
final class PostgresProcess extends LocalServer {

    static final String USER = "sohoa";
    static final String PASSWORD = "test";

    private static final String UNPRIVILEGED = "nobody";
    private static final int OLDEST_MAJOR = 15;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final String RUN = """
            "$@" >>log 2>&1 &
            server=$!
            cat >/dev/null
            kill -CONT $server 2>/dev/null; kill -INT $server 2>/dev/null
            wait $server
            """;

    /** Of the processes that were there a moment ago, some sessions may have ended: those need no signal. */
    private static final String SIGNAL = """
            signal=$1; shift
            for process; do
              kill "-$signal" "$process" 2>/dev/null || ! kill -0 "$process" 2>/dev/null || exit 1
            done
            """;

    private final Path binaries;
    private @Nullable Process shell;

    private PostgresProcess(Path binaries, Path folder, int port) {
        super(folder, port, "log");
        this.binaries = binaries;
    }

    /** Makes the cluster and starts it; it is gone with this JVM. */
    static PostgresProcess create() {
        try {
            PostgresProcess server =
                    new PostgresProcess(binaries(), Files.createTempDirectory("sohoa-postgres"), FreePort.find());
            Runtime.getRuntime().addShutdownHook(new Thread(server::delete));
            server.initialise();
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isAlive() {
        Process current = shell;
        return current != null && current.isAlive();
    }

    @Override
    public void start() {
        try {
            shell = new ProcessBuilder(command(
                            List.of("sh", "-c", RUN, "sh"),
                            "postgres",
                            "-D",
                            folder().resolve("data").toString()))
                    .directory(folder().toFile())
                    .start();
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fast shutdown: sessions are ended, data is written. */
    @Override
    public void stop() {
        if (shell == null) {
            return;
        }
        try {
            shell.getOutputStream().close();
            shell.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        shell = null;
    }

    /** Every process of the server gets the signal. */
    @Override
    void signal(String signal) {
        if (shell == null) {
            throw new IllegalStateException("The server does not run");
        }
        List<String> command = new ArrayList<>(List.of("sh", "-c", SIGNAL, "sh", signal));
        shell.descendants()
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"))
                .forEach(process -> command.add(String.valueOf(process.pid())));
        run(command);
    }

    private void initialise() throws IOException {
        Path password = Files.writeString(folder().resolve("password"), PASSWORD);
        if (isRoot()) {
            run(List.of("chown", "-R", UNPRIVILEGED, folder().toString()));
        }
        String data = folder().resolve("data").toString();
        run(command(
                List.of(),
                "initdb",
                "-D",
                data,
                "-U",
                USER,
                "--pwfile=" + password,
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--no-sync"));
        Files.writeString(folder().resolve("data/postgresql.conf"), """
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                fsync = off
                synchronous_commit = off
                full_page_writes = off
                shared_buffers = 64MB
                max_connections = 100
                """.formatted(port()));
    }

    /** The server says so in the file it writes, and takes the file away when it stops. */
    private void awaitReady() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Path state = folder().resolve("data/postmaster.pid");
        while (!Files.exists(state) || !Files.readString(state).contains("ready")) {
            if (!isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("PostgreSQL does not start: " + log());
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted", e);
            }
        }
    }

    private List<String> command(List<String> shell, String program, String... arguments) {
        List<String> command = new ArrayList<>(shell);
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=" + UNPRIVILEGED, "--regid=nogroup", "--clear-groups"));
        }
        command.add(binaries.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder().toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + ": " + output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name", "").equals("root");
    }

    /** Debian keeps the programs of each major version in a folder of their own, off the path. */
    private static Path binaries() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(versions)) {
            try (Stream<Path> majors = Files.list(versions)) {
                return majors.filter(major -> Files.isExecutable(major.resolve("bin/initdb")))
                        .max(Comparator.comparingInt(PostgresProcess::major))
                        .filter(major -> major(major) >= OLDEST_MAJOR)
                        .map(major -> major.resolve("bin"))
                        .orElseThrow(PostgresProcess::missing);
            }
        }
        throw missing();
    }

    private static int major(Path folder) {
        String name = folder.getFileName().toString();
        return name.matches("\\d+") ? Integer.parseInt(name) : 0;
    }

    private static IllegalStateException missing() {
        return new IllegalStateException("No PostgreSQL " + OLDEST_MAJOR
                + " or newer to test with. Install it: apt-get install postgresql"
                + " – or name a server: SOHOA_TEST_PG_URL, SOHOA_TEST_PG_USER, SOHOA_TEST_PG_PASSWORD.");
    }
}
