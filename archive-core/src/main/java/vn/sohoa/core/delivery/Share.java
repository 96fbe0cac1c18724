package vn.sohoa.core.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.describe.PaperId;

/**
 * A link by which a person lets others see one of their results.
 *
 * @param owner who gave it
 * @param expires from then on it opens nothing
 * @param opens how often it may be opened in all
 * @param revoked whether its owner took it back
 * @param opened when it was, oldest first
 */
public record Share(
        ShareId id,
        PersonalId owner,
        PaperId paper,
        Instant created,
        Instant expires,
        int opens,
        boolean revoked,
        List<Instant> opened) {

    public static final Duration SHORTEST = Duration.ofHours(1);
    public static final Duration LONGEST = Duration.ofDays(30);
    public static final int MOST_OPENS = 100;

    public Share {
        Duration time = Duration.between(created, expires);
        if (time.compareTo(SHORTEST) < 0 || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a link holds from one hour to thirty days");
        }
        if (opens < 1 || opens > MOST_OPENS) {
            throw new IllegalArgumentException("a link opens from once to " + MOST_OPENS + " times");
        }
        opened = List.copyOf(opened);
    }

    public int left() {
        return Math.max(0, opens - opened.size());
    }

    /** Whether it can be opened, or why not. */
    public enum State {
        OPEN,
        REVOKED,
        EXPIRED,
        USED_UP
    }

    public State state(Instant now) {
        if (revoked) {
            return State.REVOKED;
        }
        if (!now.isBefore(expires)) {
            return State.EXPIRED;
        }
        return left() == 0 ? State.USED_UP : State.OPEN;
    }
}
