package vn.sohoa.api.viewlog;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was logged a moment ago: the pictures of a record are part of one look at it. */
final class RecentViews {

    private static final Duration MOMENT = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Map<Look, Instant> logged = new ConcurrentHashMap<>();

    /** @param what id of a dossier, record or paper */
    private record Look(String actor, Object what) {}

    boolean has(String actor, Object what, Instant now) {
        Instant at = logged.get(new Look(actor, what));
        return at != null && now.isBefore(at.plus(MOMENT)) && !now.isBefore(at);
    }

    /** Once it is in the log. */
    void add(String actor, Object what, Instant now) {
        if (logged.size() >= MOST) {
            logged.values().removeIf(at -> !now.isBefore(at.plus(MOMENT)));
        }
        if (logged.size() < MOST) {
            logged.put(new Look(actor, what), now);
        }
    }
}
