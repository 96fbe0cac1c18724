package vn.sohoa.api.review;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.review.ReviewQueue;

/** How many questions wait, for the head of every page: asked of the catalogue once in some seconds for each scope. */
@Component
public final class WaitingReviews {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final ReviewQueue queue;
    private final InstantSource clock;
    private final Map<Scope, Count> counts = new ConcurrentHashMap<>();

    private record Count(OptionalLong number, Instant asked) {

        private boolean isFresh(Instant now) {
            return !now.isAfter(asked.plus(FRESH));
        }
    }

    WaitingReviews(ReviewQueue queue, InstantSource clock) {
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * Empty while the catalogue is away.
     *
     * @param scope about which dossiers
     */
    public OptionalLong number(Scope scope) {
        Instant now = clock.instant();
        Count last = counts.get(scope);
        if (last == null || !last.isFresh(now)) {
            counts.values().removeIf(count -> !count.isFresh(now));
            last = new Count(count(scope), now);
            counts.put(scope, last);
        }
        return last.number();
    }

    private OptionalLong count(Scope scope) {
        try {
            return OptionalLong.of(queue.waiting(scope));
        } catch (StoreUnavailableException e) {
            return OptionalLong.empty();
        }
    }
}
