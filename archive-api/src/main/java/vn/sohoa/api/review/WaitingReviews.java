package vn.sohoa.api.review;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.review.ReviewQueue;

/** How many questions wait, for the head of every page: asked of the catalogue once in some seconds. */
@Component
public final class WaitingReviews {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final ReviewQueue queue;
    private final InstantSource clock;
    private volatile Count last = new Count(OptionalLong.empty(), Instant.EPOCH);

    private record Count(OptionalLong number, Instant asked) {}

    WaitingReviews(ReviewQueue queue, InstantSource clock) {
        this.queue = queue;
        this.clock = clock;
    }

    /** Empty while the catalogue is away. */
    public OptionalLong number() {
        Instant now = clock.instant();
        if (now.isAfter(last.asked().plus(FRESH))) {
            last = new Count(count(), now);
        }
        return last.number();
    }

    private OptionalLong count() {
        try {
            return OptionalLong.of(queue.waiting());
        } catch (StoreUnavailableException e) {
            return OptionalLong.empty();
        }
    }
}
