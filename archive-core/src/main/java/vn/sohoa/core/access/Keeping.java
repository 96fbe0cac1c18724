package vn.sohoa.core.access;

import java.time.Instant;
import java.util.Optional;
import vn.sohoa.core.code.AgencyId;

/**
 * What a records manager said of who keeps a dossier, and how closely.
 *
 * @param number grows with each in the archive
 * @param agency empty in an archive of one agency
 * @param reason in their words
 */
public record Keeping(
        long number, Instant at, String who, Optional<AgencyId> agency, Sensitivity sensitivity, String reason) {

    /** The number where nobody has said anything yet. */
    public static final long NONE = 0;
}
