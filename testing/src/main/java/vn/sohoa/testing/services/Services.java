package vn.sohoa.testing.services;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * PostgreSQL, an S3 server and Elasticsearch, empty and for a while: what {@code SOHOA_PROFILE=services} tries Sohoa on. They
 * end with standard input; nothing of theirs is kept.
 */
public final class Services {

    private Services() {}

    /**
     * Starts all at once and writes how to use them.
     *
     * @param arguments the file to write, in lines {@code NAME=value} as Sohoa's environment wants them
     */
    public static void main(String[] arguments) throws IOException {
        CompletableFuture<PostgresServer> postgres = CompletableFuture.supplyAsync(PostgresServer::shared);
        CompletableFuture<S3Server> s3 = CompletableFuture.supplyAsync(S3Server::shared);
        CompletableFuture<ElasticsearchServer> elasticsearch =
                CompletableFuture.supplyAsync(ElasticsearchServer::shared);
        Map<String, String> settings = new TreeMap<>();
        settings.putAll(catalogue(postgres.join()));
        settings.putAll(store(s3.join()));
        settings.putAll(search(elasticsearch.join()));
        write(settings, Path.of(arguments[0]));
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }

    private static Map<String, String> catalogue(PostgresServer server) {
        return Map.of(
                "SOHOA_CATALOGUE", "postgresql",
                "SOHOA_POSTGRESQL_URL", server.freshDatabase(),
                "SOHOA_POSTGRESQL_USER", server.user(),
                "SOHOA_POSTGRESQL_PASSWORD", server.password());
    }

    private static Map<String, String> store(S3Server server) {
        return Map.of(
                "SOHOA_STORE", "s3",
                "SOHOA_S3_ENDPOINT", server.address(),
                "SOHOA_S3_ACCESSKEY", server.accessKey(),
                "SOHOA_S3_SECRETKEY", server.secretKey());
    }

    private static Map<String, String> search(ElasticsearchServer server) {
        return Map.of(
                "SOHOA_SEARCH", "elasticsearch",
                "SOHOA_ELASTICSEARCH_URL", server.address(),
                "SOHOA_ELASTICSEARCH_USER", server.user(),
                "SOHOA_ELASTICSEARCH_PASSWORD", server.password(),
                "SOHOA_ELASTICSEARCH_INDEX", server.freshIndex());
    }

    /** In one step: whoever waits for the file finds it whole. */
    private static void write(Map<String, String> settings, Path target) throws IOException {
        String lines = settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                .collect(Collectors.joining());
        Path unfinished = target.resolveSibling(target.getFileName() + ".part");
        Files.writeString(unfinished, lines);
        Files.move(unfinished, target);
    }
}
