package vn.sohoa.api.viewlog;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.access.Holdings;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.viewlog.Act;
import vn.sohoa.core.viewlog.Asked;
import vn.sohoa.core.viewlog.Reason;
import vn.sohoa.core.viewlog.Seen;
import vn.sohoa.core.viewlog.View;
import vn.sohoa.core.viewlog.ViewLog;
import vn.sohoa.core.viewlog.Viewer;

/**
 * Puts into the log what somebody is about to see. To be called once it is known that they may and that it is there, and before
 * anything of it is sent; where it throws, nothing is sent.
 */
@Component
public final class Viewing {

    private final ViewLog log;
    private final Holdings holdings;
    private final Catalogue catalogue;
    private final CurrentChannel channel;
    private final InstantSource clock;
    private final RecentViews recent = new RecentViews();

    public Viewing(ViewLog log, Holdings holdings, Catalogue catalogue, CurrentChannel channel, InstantSource clock) {
        this.log = log;
        this.holdings = holdings;
        this.catalogue = catalogue;
        this.channel = channel;
        this.clock = clock;
    }

    /** A dossier; once a minute. */
    public void viewed(Actor actor, DossierId dossier) {
        Instant now = clock.instant();
        if (!recent.has(actor.id(), dossier, now)) {
            did(actor, Act.VIEW, of(dossier), Reason.NONE);
            recent.add(actor.id(), dossier, now);
        }
    }

    /** A record, whichever of its pages and however many pictures of them; once a minute. No effect where there is none. */
    public void viewed(Actor actor, RecordId record, OptionalInt page) {
        Instant now = clock.instant();
        if (!recent.has(actor.id(), record, now)) {
            of(record, page).ifPresent(seen -> did(actor, Act.VIEW, seen, Reason.NONE));
            recent.add(actor.id(), record, now);
        }
    }

    /**
     * Papers that somebody is asked about or puts right: a row for each, once a minute, all in one commit. The excerpts of
     * their pages are part of that look.
     */
    public void viewed(Actor actor, List<PaperPlace> places) {
        Instant now = clock.instant();
        Set<PaperId> told = new HashSet<>();
        List<PaperPlace> news = places.stream()
                .filter(place -> !recent.has(actor.id(), place.paper(), now) && told.add(place.paper()))
                .toList();
        if (!news.isEmpty()) {
            log.append(news.stream()
                    .map(place -> View.of(Viewer.of(actor), Act.VIEW, seen(place), Reason.NONE, channel.get()))
                    .toList());
        }
        for (PaperPlace place : places) {
            recent.add(actor.id(), place.paper(), now);
            recent.add(actor.id(), place.page().record(), now);
        }
    }

    /** A paper of a dossier and a page of it. */
    public record PaperPlace(DossierId dossier, PaperId paper, PageId page) {}

    private Seen seen(PaperPlace place) {
        return of(place.dossier())
                .in(place.page().record())
                .on(place.page().number())
                .of(place.paper());
    }

    /**
     * A file of a record; each time.
     *
     * @param form as {@link Asked#form} names it
     */
    public void downloaded(Actor actor, RecordId record, OptionalInt page, String form) {
        of(record, page).ifPresent(seen -> downloaded(actor, seen, form));
    }

    /** The same of what is known already. */
    public void downloaded(Actor actor, Seen seen, String form) {
        log.append(View.download(Viewer.of(actor), seen, form, channel.get()));
    }

    /** A page of hits. */
    public void searched(Actor actor, String words, long hits) {
        log.append(View.search(Viewer.of(actor), new Asked(words, hits), channel.get()));
    }

    /** Rows of the log itself. */
    public void exported(Actor actor, String filter, long rows) {
        log.append(new View(
                Viewer.of(actor),
                Act.EXPORT,
                Seen.NOTHING,
                Optional.of(new Asked(filter, rows)),
                Reason.NONE,
                channel.get()));
    }

    /** Whatever else: looking up, using again, sharing, unmasking. */
    public void did(Actor actor, Act act, Seen seen, Reason reason) {
        log.append(View.of(Viewer.of(actor), act, seen, reason, channel.get()));
    }

    /** A dossier as {@link #did} wants it, with whom it is about today. */
    public Seen of(DossierId dossier) {
        return Seen.of(holdings.ofDossier(dossier).flatMap(Holding::owner), dossier);
    }

    /** Of pages that there are not, nothing was seen. */
    private Optional<Seen> of(RecordId record, OptionalInt page) {
        return catalogue
                .record(record)
                .filter(entry ->
                        page.isEmpty() || entry.pages().stream().anyMatch(known -> known.number() == page.getAsInt()))
                .map(entry -> of(entry.dossier()).in(record))
                .map(seen -> page.isPresent() ? seen.on(page.getAsInt()) : seen);
    }
}
