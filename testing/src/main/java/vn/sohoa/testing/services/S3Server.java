package vn.sohoa.testing.services;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * An S3 server: the one named by {@code SOHOA_TEST_S3_URL}, {@code SOHOA_TEST_S3_ACCESS_KEY} and
 * {@code SOHOA_TEST_S3_SECRET_KEY}, else Ceph's gateway as processes of this machine.
 */
public final class S3Server implements RealServer {

    private static final String INSTALL = "apt-get install --no-install-recommends ceph-mon ceph-osd radosgw";
    private static final String ACCOUNT = "test";
    private static final long PATIENCE_SECONDS = 120;

    private final Provision provision;
    private final String address;
    private final String version;
    private final String accessKey;
    private final String secretKey;
    private final Path folder;

    private S3Server(String address, String accessKey, String secretKey) {
        this.provision = Provision.ENVIRONMENT;
        this.address = address;
        this.version = "(version unknown)";
        this.accessKey = accessKey;
        this.secretKey = secretKey;
        this.folder = Path.of("");
    }

    private S3Server(Path folder, int port, String version) {
        this.provision = Provision.PROCESS;
        this.address = "http://127.0.0.1:" + port;
        this.version = version;
        this.accessKey = "testaccess";
        this.secretKey = "testsecret123";
        this.folder = folder;
    }

    /** Started when first asked for; ends with this JVM. */
    public static S3Server shared() {
        return Shared.SERVER;
    }

    @Override
    public String name() {
        return provision == Provision.PROCESS ? "Ceph radosgw" : "S3";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Provision provision() {
        return provision;
    }

    @Override
    public String address() {
        return address;
    }

    public String accessKey() {
        return accessKey;
    }

    public String secretKey() {
        return secretKey;
    }

    /** Whether the server can be stopped and paused: it runs on this machine. */
    public boolean isLocal() {
        return provision == Provision.PROCESS;
    }

    /** The gateway hangs: it takes connections and does not answer. */
    public void pause() {
        run(List.of("kill", "-STOP", gateway()));
    }

    public void resume() {
        run(List.of("kill", "-CONT", gateway()));
    }

    /** The gateway ends; what it stored stays with the storage daemon. */
    public void stop() {
        String process = gateway();
        run(List.of("kill", "-KILL", process));
        await(() -> !ProcessHandle.of(Long.parseLong(process))
                .map(ProcessHandle::isAlive)
                .orElse(false));
    }

    /** The gateway again, on the same data and port. */
    public void start() {
        run(List.of("radosgw", "-n", "client.rgw", "-c", configuration()));
        await(this::answers);
    }

    /** The key pair is known and not let in any more. */
    public void suspendAccount() {
        administer("user", "suspend", "--uid=" + ACCOUNT);
    }

    public void reinstateAccount() {
        administer("user", "enable", "--uid=" + ACCOUNT);
    }

    /** The bucket takes nothing more: its quota is used up. */
    public void fill(String bucket) {
        administer("quota", "set", "--quota-scope=bucket", "--bucket=" + bucket, "--max-objects=1");
        administer("quota", "enable", "--quota-scope=bucket", "--bucket=" + bucket);
    }

    public void makeRoom(String bucket) {
        administer("quota", "disable", "--quota-scope=bucket", "--bucket=" + bucket);
    }

    private void administer(String... command) {
        requireOwn();
        List<String> all = new ArrayList<>(List.of("radosgw-admin", "-c", configuration()));
        all.addAll(List.of(command));
        run(all);
    }

    private String configuration() {
        return folder.resolve("ceph.conf").toString();
    }

    private String gateway() {
        requireOwn();
        try {
            return Files.readString(folder.resolve("client.rgw.pid")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireOwn() {
        if (!isLocal()) {
            throw new IllegalStateException("The S3 server at " + address + " was not started by the tests");
        }
    }

    private boolean answers() {
        int port = URI.create(address).getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static S3Server begin() {
        S3Server server = named().orElseGet(S3Server::local);
        System.out.println(server.describe());
        return server;
    }

    private static Optional<S3Server> named() {
        return Optional.ofNullable(System.getenv("SOHOA_TEST_S3_URL"))
                .map(url ->
                        new S3Server(url, required("SOHOA_TEST_S3_ACCESS_KEY"), required("SOHOA_TEST_S3_SECRET_KEY")));
    }

    private static String required(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .orElseThrow(() -> new IllegalStateException(variable + " is missing beside SOHOA_TEST_S3_URL"));
    }

    private static S3Server local() {
        String version = run(List.of("radosgw", "--version")).replaceAll("(?s).*?version (\\S+).*", "$1");
        try {
            Path folder = Files.createTempDirectory("sohoa-s3-");
            Path script = folder.resolve("radosgw.sh");
            try (InputStream content = S3Server.class.getResourceAsStream("/services/radosgw.sh")) {
                Files.copy(content, script);
            }
            int port = freePort();
            run(List.of(
                    "bash",
                    script.toString(),
                    folder.toString(),
                    Integer.toString(port),
                    Integer.toString(freePort()),
                    Long.toString(ProcessHandle.current().pid())));
            S3Server server = new S3Server(folder, port, version);
            await(server::answers);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String run(List<String> command) {
        try {
            Path output = Files.createTempFile("sohoa-s3-", ".log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            String said = Files.readString(output);
            Files.delete(output);
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException(command + " failed. Is everything installed? " + INSTALL + "\n" + said);
            }
            return said;
        } catch (IOException e) {
            throw new IllegalStateException(command.getFirst() + " cannot be run. " + INSTALL, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The S3 server does not do what it was told");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    /** Started by the class loader, so once. */
    private static final class Shared {
        static final S3Server SERVER = begin();
    }
}
