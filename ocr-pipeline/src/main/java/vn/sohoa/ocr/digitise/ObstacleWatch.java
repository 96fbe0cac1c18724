package vn.sohoa.ocr.digitise;

import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one kind of work waits for. Told to the log once in full, then in a line: an outage may last for days. */
public final class ObstacleWatch {

    private static final Logger log = LoggerFactory.getLogger(ObstacleWatch.class);

    private final InstantSource clock;
    private volatile @Nullable Obstacle current;

    public ObstacleWatch(InstantSource clock) {
        this.clock = clock;
    }

    /** Empty while the work goes on. */
    public Optional<Obstacle> current() {
        return Optional.ofNullable(current);
    }

    /** The work goes on. */
    public void overcome() {
        current = null;
    }

    /** A failure that is nobody's absence is logged, and changes nothing. */
    public void met(String what, Throwable failure) {
        Obstacle obstacle = Obstacle.in(failure, clock.instant()).orElse(null);
        Obstacle before = current;
        if (obstacle == null) {
            log.error("{} and will be tried again", what, failure);
        } else if (before != null && before.store().equals(obstacle.store())) {
            log.warn("{}: the {} is still unavailable: {}", what, obstacle.store(), obstacle.reason());
            current = new Obstacle(obstacle.store(), obstacle.reason(), before.since());
        } else {
            log.error("{}: the {} is unavailable, and is looked for again", what, obstacle.store(), failure);
            current = obstacle;
        }
    }
}
