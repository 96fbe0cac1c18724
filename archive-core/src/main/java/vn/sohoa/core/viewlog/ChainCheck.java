package vn.sohoa.core.viewlog;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.viewlog.ChainReport.Break;
import vn.sohoa.core.viewlog.ChainReport.Kind;

/** Walks the log from its first row to its last, and compares it with the anchors. */
public final class ChainCheck {

    private static final int AT_ONCE = 2_000;

    private final List<Head> anchors;
    private final Iterator<Head> waiting;
    private @Nullable Head anchor;
    private Head head = Head.START;
    private long rows;
    private @Nullable Break broken;

    private ChainCheck(List<Head> anchors) {
        this.anchors =
                anchors.stream().sorted(Comparator.comparingLong(Head::number)).toList();
        waiting = this.anchors.iterator();
        anchor = nextAnchor();
    }

    /** Reads every row. Rows written meanwhile may be among them. */
    public static ChainReport of(ViewLog log, Anchors anchors) {
        ChainCheck check = new ChainCheck(anchors.all());
        List<ChainLink> links = log.links(0, AT_ONCE);
        while (!links.isEmpty()) {
            links.forEach(check::walk);
            links = log.links(links.getLast().number(), AT_ONCE);
        }
        return check.report();
    }

    private void walk(ChainLink link) {
        rows++;
        if (broken == null) {
            if (link.number() != head.number() + 1) {
                broken = new Break(head.number() + 1, Kind.MISSING);
            } else if (!link.follows(head.hash())) {
                broken = new Break(link.number(), Kind.ALTERED);
            } else {
                compareWithAnchors(link);
            }
        }
        head = new Head(link.number(), link.hash(), head.at());
    }

    private void compareWithAnchors(ChainLink link) {
        while (anchor != null && anchor.number() == link.number()) {
            if (!anchor.hash().equals(link.hash())) {
                broken = new Break(link.number(), Kind.REWRITTEN);
            }
            anchor = nextAnchor();
        }
    }

    private @Nullable Head nextAnchor() {
        return waiting.hasNext() ? waiting.next() : null;
    }

    private ChainReport report() {
        long anchored = anchors.isEmpty() ? 0 : anchors.getLast().number();
        if (broken == null && anchored > head.number()) {
            broken = new Break(head.number() + 1, Kind.CUT);
        }
        return new ChainReport(rows, anchors.size(), anchored, Optional.ofNullable(broken));
    }
}
