package vn.sohoa.bench.service;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoa.storage.database.EmbeddedDatabase;

/** An archive as people start it, on a data folder of its own. */
public final class OwnArchive {

    private static final int PATIENCE_S = 120;
    private static final long PAUSE_MS = 200;

    private final Path launcher;
    private final Path data;
    private final boolean visitors;

    /**
     * @param launcher {@code ./sohoa}
     * @param data empty
     * @param visitors whether whoever comes from this machine is let in, as in the demo
     */
    public OwnArchive(Path launcher, Path data, boolean visitors) {
        this.launcher = launcher;
        this.data = data;
        this.visitors = visitors;
    }

    /** Returns when everything in the folder is preserved. */
    public void ingest(Path folder) throws IOException, InterruptedException {
        int code = start("ingest", folder.toString(), "--wait").waitFor();
        if (code != 0) {
            throw new IOException("./sohoa ingest ended with " + code + ": " + Files.readString(log()));
        }
    }

    /** Its catalogue, migrated; the caller closes it. The service does not run meanwhile. */
    public EmbeddedDatabase catalogue() {
        EmbeddedDatabase catalogue = EmbeddedDatabase.start(data.resolve("database"));
        catalogue.migrate();
        return catalogue;
    }

    /** Returns when it answers. */
    public Service run() throws IOException, InterruptedException {
        Service service = new Service(start("run"));
        Path address = data.resolve("run/service.json");
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        while (!Files.exists(address)) {
            if (System.nanoTime() > deadline || !service.process.isAlive()) {
                service.close();
                throw new IOException("./sohoa run does not start: " + Files.readString(log()));
            }
            Thread.sleep(PAUSE_MS);
        }
        return service;
    }

    /** Opens the account of an archivist; its password is the answer. */
    public String open(String account) throws IOException, InterruptedException {
        String password = UUID.randomUUID().toString();
        Process adding = start("account", "add", account, "--role", "archivist", "--password-stdin");
        try (OutputStream input = adding.getOutputStream()) {
            input.write((password + "\n").getBytes(StandardCharsets.UTF_8));
        }
        if (adding.waitFor() != 0) {
            throw new IOException("./sohoa account add failed: " + Files.readString(log()));
        }
        return password;
    }

    /** The running service; stopped when closed. */
    public final class Service implements AutoCloseable {

        private final Process process;
        private final Thread ending;

        private Service(Process process) {
            this.process = process;
            ending = new Thread(process::destroy, "end of the archive");
            Runtime.getRuntime().addShutdownHook(ending);
        }

        /** Without a slash at the end. */
        public String address() throws IOException {
            String json = Files.readString(data.resolve("run/service.json"));
            String url = JsonMapper.shared().readTree(json).path("url").asString();
            return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
            Runtime.getRuntime().removeShutdownHook(ending);
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(launcher.toString()));
        Collections.addAll(words, arguments);
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().put("SOHOA_DATA", data.toString());
        builder.environment().put("SOHOA_PORT", "0"); // any that is free
        builder.environment().put("SOHOA_DEMO", String.valueOf(visitors));
        return builder.start();
    }

    private Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }
}
