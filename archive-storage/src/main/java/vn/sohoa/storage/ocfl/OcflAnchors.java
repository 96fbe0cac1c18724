package vn.sohoa.storage.ocfl;

import io.ocfl.api.OcflOption;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.VersionInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.sohoa.core.viewlog.Anchors;
import vn.sohoa.core.viewlog.Head;
import vn.sohoa.storage.s3.S3RefusedException;

/**
 * Anchors of the view log in an OCFL storage root: an object for each day (UTC), a version for each place. Its one file holds
 * number, hash and time, separated by blanks.
 */
final class OcflAnchors implements Anchors {

    private static final String PREFIX = "urn:sohoa:";
    private static final String NAME = "view-log-";
    private static final String FILE = "head.txt";

    /** No log is older: days are counted from here, so that no object has to be searched for. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 1);

    private final OcflRepository repository;
    private final Recovery recovery;
    private final UnfinishedVersions unfinished;
    private final InstantSource clock;

    OcflAnchors(OcflRepository repository, Recovery recovery, UnfinishedVersions unfinished, InstantSource clock) {
        this.repository = repository;
        this.recovery = recovery;
        this.unfinished = unfinished;
        this.clock = clock;
    }

    static boolean isName(String name) {
        return name.startsWith(NAME);
    }

    static String id(String name) {
        return PREFIX + name;
    }

    @Override
    public synchronized void keep(Head head) {
        Instant now = clock.instant();
        String name = NAME + today(now);
        translated(() -> {
            recovery.settle(name, id(name));
            if (!repository.containsObject(id(name)) || !read(name).equals(head)) {
                write(name, head, now);
            }
            return true;
        });
    }

    @Override
    public synchronized Optional<Head> last() {
        return translated(() -> names(days().reversed()).findFirst().map(this::read));
    }

    @Override
    public synchronized List<Head> all() {
        return translated(() -> names(days()).map(this::read).toList());
    }

    /** Of the objects there are. */
    private Stream<String> names(List<LocalDate> days) {
        return days.stream().map(day -> NAME + day).filter(name -> repository.containsObject(id(name)));
    }

    /** A clock that was put back may have anchored tomorrow. */
    private List<LocalDate> days() {
        LocalDate end = today(clock.instant()).plusDays(2);
        return FIRST_DAY.isBefore(end) ? FIRST_DAY.datesUntil(end).toList() : List.of();
    }

    private void write(String name, Head head, Instant now) {
        int version = repository.containsObject(id(name))
                ? Math.toIntExact(
                        repository.describeObject(id(name)).getHeadVersionNum().getVersionNum() + 1)
                : 1;
        VersionInfo info = new VersionInfo()
                .setMessage("View log at row " + head.number())
                .setUser("Sohoa", "urn:sohoa")
                .setCreated(now.atOffset(ZoneOffset.UTC));
        byte[] content = (head.number() + " " + head.hash() + " " + head.at() + "\n").getBytes(StandardCharsets.UTF_8);
        unfinished.begin(name, version);
        repository.updateObject(
                ObjectVersionId.head(id(name)),
                info,
                object -> object.writeFile(new ByteArrayInputStream(content), FILE, OcflOption.OVERWRITE));
        unfinished.end(name);
    }

    private Head read(String name) {
        try (InputStream content = new VerifiedContent(
                repository
                        .getObject(ObjectVersionId.head(id(name)))
                        .getFile(FILE)
                        .getStream(),
                id(name))) {
            List<String> words = List.of(new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(" "));
            return new Head(Long.parseLong(words.get(0)), words.get(1), Instant.parse(words.get(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private static <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (OcflJavaException | UncheckedIOException | S3RefusedException e) {
            throw OcflArchivalStore.unavailable(e);
        }
    }
}
