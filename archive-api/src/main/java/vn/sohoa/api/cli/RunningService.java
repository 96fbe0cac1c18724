package vn.sohoa.api.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoa.api.wiring.RunFolder;

/** The service that works on a data folder, if one does: found by the files it leaves in {@code run/}. */
final class RunningService {

    private RunningService() {}

    /** A client of the service on this data folder; empty when none runs. */
    static Optional<ServiceClient> find(Environment environment) {
        Path folder = environment.data();
        try {
            RunFolder.Address address = JsonMapper.shared()
                    .readValue(Files.readString(RunFolder.addressFile(folder)), RunFolder.Address.class);
            if (ProcessHandle.of(address.pid()).isEmpty()) {
                return Optional.empty();
            }
            String key = Files.readString(RunFolder.keyFile(folder));
            return Optional.of(new ServiceClient(URI.create(address.url()), key, environment.language()))
                    .filter(ServiceClient::answers);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the run folder of " + folder + ": " + e.getMessage(), e);
        }
    }
}
