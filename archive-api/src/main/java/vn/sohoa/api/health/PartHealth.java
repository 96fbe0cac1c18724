package vn.sohoa.api.health;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.sohoa.ocr.digitise.Obstacle;

/**
 * Whether a part serves us: it answers, and the work does not wait for it (a full server answers, and takes nothing). Whoever
 * asks waits two seconds at most, however long the part is silent; a silent part is asked once at a time.
 */
public final class PartHealth implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Part part;
    private final Runnable check;
    private final Supplier<List<Obstacle>> obstacles;
    private @Nullable Future<Optional<String>> asked;

    /**
     * For one part.
     *
     * @param check returns when the part answers, and throws when it does not
     * @param obstacles what the work waits for at present
     */
    public PartHealth(Part part, Runnable check, Supplier<List<Obstacle>> obstacles) {
        this.part = part;
        this.check = check;
        this.obstacles = obstacles;
    }

    @Override
    public Health health() {
        Optional<Obstacle> obstacle = obstacles.get().stream()
                .filter(met -> Part.of(met.store()) == part)
                .findFirst();
        Optional<String> reason = trouble().or(() -> obstacle.map(Obstacle::reason));
        Health.Builder health =
                reason.map(why -> Health.down().withDetail("reason", why)).orElseGet(Health::up);
        obstacle.ifPresent(
                met -> health.withDetail("workWaitsSince", met.since().toString()));
        return health.build();
    }

    private Optional<String> trouble() {
        try {
            return ask().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Optional.of("no answer within " + PATIENCE.toSeconds() + " s");
        } catch (ExecutionException e) {
            return Optional.of(String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    private synchronized Future<Optional<String>> ask() {
        Future<Optional<String>> answer = asked;
        if (answer == null || answer.isDone()) {
            CompletableFuture<Optional<String>> next = new CompletableFuture<>();
            Thread.ofVirtual().name("health-" + part.key()).start(() -> next.complete(answer()));
            answer = next;
            asked = next;
        }
        return answer;
    }

    private Optional<String> answer() {
        try {
            check.run();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(
                    Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()));
        }
    }
}
