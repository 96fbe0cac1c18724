package vn.sohoa.core.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.fixity.Digest;

/** Links to own results. Tokens come as digests and are kept as such. */
public interface Shares {

    /** @param token digest of what opens the link */
    void add(Share share, Digest token);

    /** Those of a person, newest first. */
    List<Share> of(PersonalId owner);

    /** Looking at a link does not open it. */
    Optional<Share> find(Digest token);

    /**
     * Opens a link where it is open, and counts it: of many who try at once, as many come in as there are opens left.
     *
     * @param pass digest of what shows, for a while, that this opening is one's own
     * @param time for how long, if the link does not end before
     * @return the link as it is after; empty where it did not open
     */
    Optional<Share> open(Digest token, Digest pass, Duration time);

    /** The link whose opening this is; empty once the time is over, or the link revoked or expired. */
    Optional<Share> opened(Digest token, Digest pass);

    /**
     * Takes a link back, at once. Twice is once.
     *
     * @throws vn.sohoa.core.NotFoundException when this person gave no such link
     */
    void revoke(PersonalId owner, ShareId id);
}
