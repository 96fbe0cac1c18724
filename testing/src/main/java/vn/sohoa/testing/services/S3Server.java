package vn.sohoa.testing.services;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An S3 server: the one named by {@code SOHOA_TEST_S3_URL}, {@code SOHOA_TEST_S3_ACCESS_KEY} and
 * {@code SOHOA_TEST_S3_SECRET_KEY}, or one started here.
 */
public final class S3Server extends OwnServer {

    private static final String ACCOUNT = "test";

    private final String accessKey;
    private final String secretKey;

    private S3Server(String address, String accessKey, String secretKey, Optional<StartedServer> started) {
        super(address, started);
        this.accessKey = accessKey;
        this.secretKey = secretKey;
        awaitAnswer();
    }

    /**
     * The server of this JVM; started when first asked for.
     *
     * @throws IllegalStateException when there is none to be had; says what to install
     */
    public static S3Server shared() {
        return Shared.SERVER;
    }

    private static final class Shared {

        private static final S3Server SERVER = begin(System.getenv());
    }

    private static S3Server begin(Map<String, String> environment) {
        String url = environment.getOrDefault("SOHOA_TEST_S3_URL", "");
        S3Server server = url.isEmpty()
                ? begin(Starting.start(ServiceImage.S3, RadosgwProcess::create))
                : new S3Server(
                        url,
                        required(environment, "SOHOA_TEST_S3_ACCESS_KEY"),
                        required(environment, "SOHOA_TEST_S3_SECRET_KEY"),
                        Optional.empty());
        System.out.println(server.describe());
        return server;
    }

    private static S3Server begin(StartedServer started) {
        return new S3Server(
                "http://127.0.0.1:" + started.port(),
                RadosgwProcess.ACCESS_KEY,
                RadosgwProcess.SECRET_KEY,
                Optional.of(started));
    }

    private static String required(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .orElseThrow(() -> new IllegalStateException(variable + " is missing beside SOHOA_TEST_S3_URL"));
    }

    @Override
    public String name() {
        return "S3";
    }

    @Override
    public String version() {
        return started().map(StartedServer::software).orElse("(version unknown)");
    }

    public String accessKey() {
        return accessKey;
    }

    public String secretKey() {
        return secretKey;
    }

    /** The key pair is known and not let in any more; only for Ceph's gateway, like the rest of what an operator does. */
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
        List<String> all = new ArrayList<>(List.of("radosgw-admin"));
        all.addAll(List.of(command));
        own().administer(all);
    }

    /** That it is forbidden to ask without a signature is an answer too. */
    @Override
    Optional<String> silence() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest question = HttpRequest.newBuilder(URI.create(address()))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            int status = http.send(question, BodyHandlers.discarding()).statusCode();
            return status < 500 ? Optional.empty() : Optional.of("status " + status);
        } catch (IOException e) {
            return Optional.of(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
