package vn.sohoa.testing.services;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Ceph's S3 gateway with its storage in memory, of Debian's packages, in a temporary folder. */
final class RadosgwProcess extends LocalServer {

    static final String ACCESS_KEY = "testaccess";
    static final String SECRET_KEY = "testsecret123";

    private static final String INSTALL = "apt-get install --no-install-recommends ceph-mon ceph-osd radosgw";
    private static final long PATIENCE_SECONDS = 120;

    private final String version;

    private RadosgwProcess(Path folder, int port, String version) {
        super(folder, port, "log/client.rgw.log");
        this.version = version;
    }

    /** Made and started; may not answer yet. */
    static RadosgwProcess create() {
        String version = run(List.of("radosgw", "--version")).replaceAll("(?s).*?version (\\S+).*", "$1");
        try {
            Path folder = Files.createTempDirectory("sohoa-s3-");
            Path script = folder.resolve("radosgw.sh");
            try (InputStream content = RadosgwProcess.class.getResourceAsStream("/services/radosgw.sh")) {
                Files.copy(content, script);
            }
            int port = FreePort.find();
            run(List.of(
                    "bash",
                    script.toString(),
                    folder.toString(),
                    Integer.toString(port),
                    Integer.toString(FreePort.find()),
                    Long.toString(ProcessHandle.current().pid())));
            return new RadosgwProcess(folder, port, version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String software() {
        return "Ceph radosgw " + version;
    }

    @Override
    public boolean isAlive() {
        return ProcessHandle.of(Long.parseLong(gateway()))
                .map(ProcessHandle::isAlive)
                .orElse(false);
    }

    @Override
    void signal(String signal) {
        run(List.of("kill", "-" + signal, gateway()));
    }

    /** The gateway ends; what it stored stays with the storage daemon. */
    @Override
    public void stop() {
        signal("KILL");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (isAlive()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The gateway does not end: process " + gateway());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    @Override
    public void start() {
        run(List.of(
                "radosgw",
                "-n",
                "client.rgw",
                "-c",
                folder().resolve("ceph.conf").toString()));
    }

    /** A gateway that starts makes the file a moment before it writes its number into it. */
    private String gateway() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try {
            String number = Files.readString(folder().resolve("client.rgw.pid")).strip();
            while (number.isEmpty() && System.nanoTime() < end) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                number = Files.readString(folder().resolve("client.rgw.pid")).strip();
            }
            return number;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void administer(List<String> command) {
        List<String> here = new ArrayList<>(List.of("env", "CEPH_CONF=" + folder().resolve("ceph.conf")));
        here.addAll(command);
        run(here);
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
}
