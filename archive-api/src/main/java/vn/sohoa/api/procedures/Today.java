package vn.sohoa.api.procedures;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day in Vietnam, whatever the zone of the machine. */
public record Today(InstantSource clock) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Whether a moment is of today. */
    public boolean isDayOf(Instant at) {
        return LocalDate.ofInstant(at, VIETNAM).equals(date());
    }

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), VIETNAM);
    }
}
