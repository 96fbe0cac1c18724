package vn.sohoa.api.crash;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoa.api.SohoaProcess;
import vn.sohoa.api.security.OperatorKey;

/** {@code sohoa run} in a process of its own, on a data folder and a free port. */
final class ServiceProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);

    private final Process process;
    private final Path log;
    private final URI base;
    private final Path key;
    private final HttpClient http = HttpClient.newHttpClient();

    private ServiceProcess(Process process, Path log, URI base, Path key) {
        this.key = key;
        this.process = process;
        this.log = log;
        this.base = base;
    }

    static ServiceProcess start(Path data) throws IOException {
        int port = freePort();
        Path log = data.resolveSibling(data.getFileName() + ".log");
        ProcessBuilder builder = SohoaProcess.of("run");
        builder.environment().put("SOHOA_DATA", data.toString());
        builder.environment().put("SOHOA_PORT", String.valueOf(port));
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        ServiceProcess service = new ServiceProcess(
                builder.start(), log, URI.create("http://127.0.0.1:" + port), data.resolve("run/operator.key"));
        service.awaitStart();
        return service;
    }

    /** Runs another command line on the same data folder and gives its exit code. */
    static int run(Path data, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = SohoaProcess.of(arguments);
        builder.environment().put("SOHOA_DATA", data.toString());
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolveSibling(data.getFileName() + ".log").toFile()));
        return builder.start().waitFor();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitStart() {
        Awaitility.await("the service to start, see " + log)
                .atMost(START)
                .pollInterval(Duration.ofMillis(100))
                .failFast("the service ended, see " + log, () -> !process.isAlive())
                .until(this::healthy);
    }

    private boolean healthy() {
        try {
            return get("/actuator/health").path("status").asString("").equals("UP");
        } catch (IOException e) {
            return false;
        }
    }

    JsonNode get(String path) throws IOException {
        try {
            HttpResponse<String> answer = http.send(request(path), HttpResponse.BodyHandlers.ofString());
            return JsonMapper.shared().readTree(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    byte[] bytes(String path) throws IOException, InterruptedException {
        return http.send(request(path), HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    /** As the operator of this machine. */
    private HttpRequest request(String path) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        if (Files.exists(key)) {
            request.header(OperatorKey.HEADER, Files.readString(key));
        }
        return request.build();
    }

    /** SIGKILL: no shutdown hook runs, nothing is flushed. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    String log() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroy();
        if (!process.onExit()
                .orTimeout(1, TimeUnit.MINUTES)
                .handle((ended, late) -> late == null)
                .join()) {
            process.destroyForcibly();
        }
    }
}
