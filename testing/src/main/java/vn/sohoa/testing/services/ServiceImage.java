package vn.sohoa.testing.services;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The image of a server: the official one named in {@code images.properties}, or the stand-in that {@code ./sohoa test
 * --containers} builds of this distribution's packages. A stand-in takes the same settings as the official image.
 */
enum ServiceImage {
    POSTGRES(
            5432,
            "INT",
            List.of("postgres", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"),
            Map.of("POSTGRES_USER", PostgresProcess.USER, "POSTGRES_PASSWORD", PostgresProcess.PASSWORD)),
    S3(
            9000,
            "KILL",
            List.of("server", "/data"),
            Map.of("MINIO_ROOT_USER", RadosgwProcess.ACCESS_KEY, "MINIO_ROOT_PASSWORD", RadosgwProcess.SECRET_KEY)),
    ELASTICSEARCH(
            9200,
            "KILL",
            List.of(),
            Map.of(
                    "discovery.type",
                    "single-node",
                    "xpack.security.enabled",
                    "false",
                    "cluster.routing.allocation.disk.threshold_enabled",
                    "false",
                    "ES_JAVA_OPTS",
                    "-Xms512m -Xmx512m"));

    private final int port;
    private final String stopSignal;

    @SuppressWarnings("ImmutableEnumChecker") // of List.of
    private final List<String> command;

    @SuppressWarnings("ImmutableEnumChecker") // of Map.of
    private final Map<String, String> environment;

    ServiceImage(int port, String stopSignal, List<String> command, Map<String, String> environment) {
        this.port = port;
        this.stopSignal = stopSignal;
        this.command = command;
        this.environment = environment;
    }

    /** The server's, inside the container. */
    int port() {
        return port;
    }

    /** As kill(1) names it. */
    String stopSignal() {
        return stopSignal;
    }

    List<String> command() {
        return command;
    }

    Map<String, String> environment() {
        return environment;
    }

    /** Its name at its registry. */
    String official() {
        String name = Names.PROPERTIES.getProperty(key());
        if (name == null) {
            throw new IllegalStateException("images.properties does not name " + key());
        }
        return name;
    }

    String standIn() {
        return "sohoa-test/" + key() + ":latest";
    }

    /** Whether one of both is there; nothing is fetched. */
    boolean isAtHand() {
        return atHand().isPresent();
    }

    /** The one to take: the official one before its stand-in. */
    Optional<String> atHand() {
        return Stream.of(official(), standIn()).filter(DockerDaemon::hasImage).findFirst();
    }

    /** The image with this name at its registry. */
    static Optional<ServiceImage> of(String official) {
        return Arrays.stream(values())
                .filter(image -> image.official().equals(official))
                .findFirst();
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static final class Names {

        private static final Properties PROPERTIES = read();

        private static Properties read() {
            Properties names = new Properties();
            try (InputStream content = ServiceImage.class.getResourceAsStream("/services/images.properties")) {
                names.load(content);
                return names;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
