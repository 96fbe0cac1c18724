package vn.sohoa.api.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalCacheTest {

    @TempDir
    private Path folder;

    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger seconds = new AtomicInteger();

    private LocalCache cache() {
        return new LocalCache(folder, 2, () -> Instant.ofEpochSecond(seconds.incrementAndGet()));
    }

    @Test
    void makesAThingOnce() throws IOException {
        LocalCache cache = cache();

        assertThat(Files.readString(cache.get("a", this::thing))).isEqualTo("thing 1");
        assertThat(Files.readString(cache.get("a", this::thing))).isEqualTo("thing 1");
    }

    @Test
    void makesAThingOnceWhenManyAskAtATime() throws InterruptedException {
        LocalCache cache = cache();
        CountDownLatch asking = new CountDownLatch(4);
        List<Thread> people = Stream.generate(() -> Thread.ofVirtual().unstarted(() -> {
                    asking.countDown();
                    cache.get("a", () -> {
                        await(asking);
                        return thing();
                    });
                }))
                .limit(asking.getCount())
                .toList();

        people.forEach(Thread::start);
        for (Thread person : people) {
            person.join();
        }

        assertThat(made).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void dropsWhatWasNotUsedForLongest() throws IOException {
        LocalCache cache = cache();
        cache.get("a", this::thing);
        cache.get("b", this::thing);
        cache.get("a", this::thing);

        cache.get("c", this::thing);

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("a", "c");
        }
    }

    @Test
    void keepsNothingOfAThingThatCouldNotBeMade() throws IOException {
        LocalCache cache = cache();

        assertThatIllegalStateException()
                .isThrownBy(() -> cache.get("a", () -> {
                    throw new IllegalStateException("no");
                }));

        assertThat(folder).isEmptyDirectory();
    }

    private InputStream thing() {
        return new ByteArrayInputStream(("thing " + made.incrementAndGet()).getBytes(StandardCharsets.UTF_8));
    }
}
