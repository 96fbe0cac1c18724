package vn.sohoa.api.delivery;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.sohoa.api.security.CurrentActor;
import vn.sohoa.api.viewlog.Viewing;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.delivery.OwnResult;
import vn.sohoa.core.delivery.Share;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.viewlog.Act;
import vn.sohoa.core.viewlog.Channel;
import vn.sohoa.core.viewlog.Reason;
import vn.sohoa.core.viewlog.Seen;
import vn.sohoa.core.viewlog.View;
import vn.sohoa.core.viewlog.ViewFilter;
import vn.sohoa.core.viewlog.ViewLog;
import vn.sohoa.core.viewlog.ViewPage;
import vn.sohoa.core.viewlog.Viewer;

/** Puts into the view log what people get of results, before they get it, and tells owners who saw their papers. */
public final class DeliveryLog {

    private static final int PER_PAGE = 50;
    private static final String COPY = "copy";
    private static final String ORIGINAL = "original";
    private static final String LINK = "Người có đường dẫn chia sẻ";

    private final Viewing viewing;
    private final ViewLog log;
    private final CurrentActor current;

    public DeliveryLog(Viewing viewing, ViewLog log, CurrentActor current) {
        this.viewing = viewing;
        this.log = log;
        this.current = current;
    }

    /** Its owner looks at a page; the pictures of a record are part of one look at it. */
    public void viewed(PageId page) {
        viewing.viewed(current.get(), page.record(), OptionalInt.of(page.number()));
    }

    /** Its owner gives a link to it. */
    public void shared(OwnResult result) {
        viewing.did(current.get(), Act.SHARE, seen(result), Reason.NONE);
    }

    /** Its owner gets a copy of it. */
    public void gotCopy(OwnResult result) {
        viewing.downloaded(current.get(), seen(result), COPY);
    }

    /** Its owner gets a file as received. */
    public void gotOriginal(OwnResult result, RecordId record) {
        viewing.downloaded(current.get(), seen(result).in(record), ORIGINAL);
    }

    /** Whoever has a link opens it. */
    public void openedByLink(Share share, OwnResult result) {
        log.append(View.of(whoever(share), Act.VIEW, seen(share, result), Reason.NONE, Channel.LINK));
    }

    /** Whoever has a link gets the copy. */
    public void gotCopyByLink(Share share, OwnResult result) {
        log.append(View.download(whoever(share), seen(share, result), COPY, Channel.LINK));
    }

    private Seen seen(OwnResult result) {
        return viewing.of(result.dossier()).of(result.paper());
    }

    private static Seen seen(Share share, OwnResult result) {
        return Seen.of(Optional.of(share.owner().value()), result.dossier()).of(result.paper());
    }

    private static Viewer whoever(Share share) {
        return new Viewer("link " + share.id(), LINK, Set.of(), Optional.empty());
    }

    /**
     * Who saw somebody's papers, newest first.
     *
     * @param before only rows of lower numbers
     */
    public ViewPage of(PersonalId owner, long before) {
        return log.find(ViewFilter.ofOwner(owner), before, PER_PAGE);
    }

    /** Whether a row tells of what who asks did themselves. */
    public boolean isOwn(View view) {
        return view.viewer().id().equals(current.get().id());
    }
}
