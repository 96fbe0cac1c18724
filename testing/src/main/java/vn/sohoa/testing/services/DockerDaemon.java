package vn.sohoa.testing.services;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Container;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;

/**
 * The Docker daemon of this machine. One of another machine is not asked: the ports of containers are published on this
 * machine's loopback.
 */
final class DockerDaemon {

    private static final String OWNER = "vn.sohoa.testing.owner";
    private static final String NAMESPACE = "vn.sohoa.testing.namespace";

    private static final String SOCKET = "unix://";

    private DockerDaemon() {}

    /** Never asks a registry. */
    static boolean hasImage(String name) {
        return Shared.CLIENT.map(client -> hasImage(client, name)).orElse(false);
    }

    /** @throws java.util.NoSuchElementException where none answers */
    static DockerClient client() {
        return Shared.CLIENT.orElseThrow();
    }

    /** On every container of ours: the process whose tests started it, and among which processes its number counts. */
    static Map<String, String> owner() {
        return Map.of(OWNER, Long.toString(ProcessHandle.current().pid()), NAMESPACE, namespace());
    }

    private static String namespace() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasImage(DockerClient client, String name) {
        try {
            client.inspectImageCmd(name).exec();
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private static Optional<DockerClient> find() {
        String address = System.getenv().getOrDefault("DOCKER_HOST", SOCKET + "/var/run/docker.sock");
        // without a look at the socket first, each test run without Docker would log what was tried in vain
        if (!address.startsWith(SOCKET)
                || !Files.exists(Path.of(address.substring(SOCKET.length())))
                || !DockerClientFactory.instance().isDockerAvailable()) {
            return Optional.empty();
        }
        DockerClient client = DockerClientFactory.instance().client();
        removeOrphans(client);
        return Optional.of(client);
    }

    /** A test run that was killed leaves its containers; the next one clears them away. */
    private static void removeOrphans(DockerClient client) {
        for (Container container : client.listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(Map.of(NAMESPACE, namespace()))
                .exec()) {
            long owner = Long.parseLong(container.getLabels().get(OWNER));
            if (ProcessHandle.of(owner).isEmpty()) {
                client.removeContainerCmd(container.getId())
                        .withForce(true)
                        .withRemoveVolumes(true)
                        .exec();
            }
        }
    }

    private static final class Shared {

        private static final Optional<DockerClient> CLIENT = find();
    }
}
