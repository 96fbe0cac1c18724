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
import java.util.concurrent.locks.LockSupport;

/**
 * An S3 server: the one named by {@code SOHOA_TEST_S3_URL}, {@code SOHOA_TEST_S3_ACCESS_KEY} and
 * {@code SOHOA_TEST_S3_SECRET_KEY}, or one started here.
 */
public final class S3Server implements RealServer {

    private static final String ACCOUNT = "test";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final String address;
    private final String accessKey;
    private final String secretKey;
    private final Optional<StartedServer> started;

    private S3Server(String address, String accessKey, String secretKey, Optional<StartedServer> started) {
        this.address = address;
        this.accessKey = accessKey;
        this.secretKey = secretKey;
        this.started = started;
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
        return started.map(StartedServer::software).orElse("(version unknown)");
    }

    @Override
    public Provision provision() {
        return started.map(StartedServer::provision).orElse(Provision.ENVIRONMENT);
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

    /** Whether the server can be stopped and paused: it was started here. */
    public boolean isLocal() {
        return started.isPresent();
    }

    /** It takes connections and does not answer; only for one that was started here, like all below. */
    public void pause() {
        own().pause();
    }

    public void resume() {
        own().resume();
    }

    /** It is gone at once. */
    public void stop() {
        own().stop();
    }

    /** It comes back with its data, on its port. */
    public void start() {
        own().start();
        awaitAnswer();
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

    private StartedServer own() {
        return started.orElseThrow(() -> new IllegalStateException("Tests do not stop a server that is not theirs"));
    }

    private void awaitAnswer() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (System.nanoTime() > end || started.map(own -> !own.isAlive()).orElse(false)) {
                throw new IllegalStateException("No S3 server answers at " + address + "\n"
                        + started.map(StartedServer::log).orElse(""));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** That it is forbidden to ask without a signature is an answer too. */
    private boolean answers() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest question = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(question, BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
