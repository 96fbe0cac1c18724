package vn.sohoa.api.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.sohoa.core.access.Action;
import vn.sohoa.core.delivery.OwnResult;
import vn.sohoa.core.delivery.Share;
import vn.sohoa.core.delivery.ShareId;
import vn.sohoa.core.delivery.Shares;
import vn.sohoa.core.delivery.Token;
import vn.sohoa.core.describe.PaperId;

/** Links that people give to results of theirs, and what comes of opening one. */
public final class Sharing {

    /** Who opened a link looks at the paper for so long; then opening it again counts again. */
    public static final Duration LOOK = Duration.ofMinutes(30);

    private final Shares shares;
    private final OwnPapers papers;
    private final DeliveryLog log;
    private final RandomGenerator random;
    private final InstantSource clock;

    /** @param random that nobody can foretell */
    public Sharing(Shares shares, OwnPapers papers, DeliveryLog log, RandomGenerator random, InstantSource clock) {
        this.log = log;
        this.shares = shares;
        this.papers = papers;
        this.random = random;
        this.clock = clock;
    }

    /** A link as its owner sees it. */
    public record OwnShare(Share share, Share.State state) {}

    /**
     * What somebody with a link sees.
     *
     * @param result empty while they have not opened it, and where its owner has it no longer
     */
    public record Seen(Share share, Share.State state, Optional<OwnResult> result) {}

    /**
     * Gives a link; only now its token is known.
     *
     * @throws IllegalArgumentException when it would hold too short or too long, or open too often
     */
    public Token give(PaperId paper, Duration time, int opens) {
        OwnResult result = papers.require(Action.SHARE, paper);
        Instant now = clock.instant();
        Token token = Token.random(random);
        shares.add(
                new Share(
                        ShareId.random(),
                        papers.person(Action.SHARE),
                        result.paper(),
                        now,
                        now.plus(time),
                        opens,
                        false,
                        List.of()),
                token.digest());
        return token;
    }

    /** All of who asks, newest first. */
    public List<OwnShare> own() {
        Instant now = clock.instant();
        return shares.of(papers.person(Action.SHARE)).stream()
                .map(share -> new OwnShare(share, share.state(now)))
                .toList();
    }

    public void revoke(ShareId id) {
        shares.revoke(papers.person(Action.SHARE), id);
    }

    /**
     * Looks at a link, and at the paper where this browser opened it.
     *
     * @param token as it stands in the address
     * @param pass as the browser shows it
     * @return empty where there is no such link
     */
    public Optional<Seen> see(String token, String pass) {
        Optional<Token> link = Token.find(token);
        Optional<Share> opened =
                link.flatMap(key -> Token.find(pass).flatMap(own -> shares.opened(key.digest(), own.digest())));
        if (opened.isPresent()) {
            return opened.map(share -> seen(share, papers.of(share.owner(), share.paper())));
        }
        return link.flatMap(key -> shares.find(key.digest())).map(share -> seen(share, Optional.empty()));
    }

    /**
     * Opens a link, once more.
     *
     * @return what the browser has to show from now on; empty where the link does not open
     */
    public Optional<Token> open(String token) {
        Token pass = Token.random(random);
        Optional<Token> link = Token.find(token);
        // a paper that is its owner's no longer costs no opening
        Optional<OwnResult> result = link.flatMap(key -> shares.find(key.digest()))
                .flatMap(share -> papers.of(share.owner(), share.paper()));
        if (link.isEmpty() || result.isEmpty()) {
            return Optional.empty();
        }
        Optional<Share> opened = shares.open(link.get().digest(), pass.digest(), LOOK);
        opened.ifPresent(share -> log.openedByLink(share, result.get()));
        return opened.map(share -> pass);
    }

    /** Whoever opened a link gets the file. */
    public void downloads(Seen seen, OwnResult result) {
        log.gotCopyByLink(seen.share(), result);
    }

    private Seen seen(Share share, Optional<OwnResult> result) {
        return new Seen(share, share.state(clock.instant()), result);
    }
}
