package vn.sohoa.api.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import tools.jackson.databind.json.JsonMapper;

/** {@code run/} in the data folder: where the running service says how to reach it. */
public final class RunFolder implements ApplicationListener<WebServerInitializedEvent>, AutoCloseable {

    private final Path data;

    RunFolder(Path data) {
        this.data = data;
    }

    /** Where a service answers, and its process. */
    public record Address(String url, long pid) {}

    public static Path addressFile(Path data) {
        return data.resolve("run/service.json");
    }

    public static Path keyFile(Path data) {
        return data.resolve("run/operator.key");
    }

    @Override
    public void onApplicationEvent(WebServerInitializedEvent started) {
        Address address = new Address(
                "http://127.0.0.1:" + started.getWebServer().getPort(),
                ProcessHandle.current().pid());
        Path file = addressFile(data);
        Path unfinished = file.resolveSibling("service.json.part");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(unfinished, JsonMapper.shared().writeValueAsString(address));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(addressFile(data));
        Files.deleteIfExists(keyFile(data));
    }
}
