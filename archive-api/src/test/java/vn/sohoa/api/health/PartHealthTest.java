package vn.sohoa.api.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.ocr.digitise.Obstacle;

class PartHealthTest {

    private static final Instant SINCE = Instant.parse("2026-11-25T08:00:00Z");

    @Test
    void isUpWhenThePartAnswersAndNothingWaitsForIt() {
        Obstacle another = new Obstacle("search index", "gone", SINCE);

        Health health = new PartHealth(Part.STORE, () -> {}, () -> List.of(another)).health();

        assertThat(health).isEqualTo(Health.up().build());
    }

    @Test
    void saysWhyThePartDoesNotAnswer() {
        Runnable check = () -> {
            throw new StoreUnavailableException("archival store", new IOException("no route to host"));
        };

        Health health = new PartHealth(Part.STORE, check, List::of).health();

        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails())
                .containsEntry("reason", "The archival store is unavailable: no route to host")
                .hasSize(1);
    }

    @Test
    void isDownWhenThePartAnswersAndTheWorkWaitsForItAllTheSame() {
        Obstacle full = new Obstacle("archival store", "QuotaExceeded", SINCE);

        Health health = new PartHealth(Part.STORE, () -> {}, () -> List.of(full)).health();

        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails())
                .containsEntry("reason", "QuotaExceeded")
                .containsEntry("workWaitsSince", "2026-11-25T08:00:00Z");
    }

    @Test
    void doesNotWaitForAPartThatHangsAndAsksItOnce() {
        CountDownLatch answers = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        PartHealth part = new PartHealth(
                Part.CATALOGUE,
                () -> {
                    asked.incrementAndGet();
                    waitFor(answers);
                },
                List::of);

        assertThat(part.health().getDetails()).containsEntry("reason", "no answer within 2 s");
        assertThat(part.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(asked).hasValue(1);

        answers.countDown();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> part.health().getStatus().equals(Status.UP));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
