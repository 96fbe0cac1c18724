package vn.sohoa.core.viewlog;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the head of the log beside the database. A log that does not lead on from the last anchor gets no new one: that would
 * cover up what was done to it.
 */
public final class Anchoring {

    private static final Logger LOG = LoggerFactory.getLogger(Anchoring.class);

    private final ViewLog log;
    private final Anchors anchors;

    public Anchoring(ViewLog log, Anchors anchors) {
        this.log = log;
        this.anchors = anchors;
    }

    /**
     * No effect when nobody did anything since.
     *
     * @return whether the log leads on from the last anchor
     */
    public boolean anchor() {
        Head head = log.head();
        Head last = anchors.last().orElse(Head.START);
        if (!leadsOn(last)) {
            LOG.error(
                    "The view log is not what it was at row {}; no new anchor. See ./sohoa verify --log",
                    last.number());
            return false;
        }
        if (head.number() > last.number()) {
            anchors.keep(head);
            LOG.info("View log anchored at row {}", head.number());
        }
        return true;
    }

    private boolean leadsOn(Head last) {
        return last.isStart()
                || log.links(last.number() - 1, 1).stream()
                        .anyMatch(link ->
                                link.number() == last.number() && link.hash().equals(last.hash()));
    }
}
