package vn.sohoa.storage.catalogue;

import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import vn.sohoa.core.viewlog.ChainLink;
import vn.sohoa.core.viewlog.Head;
import vn.sohoa.core.viewlog.View;
import vn.sohoa.core.viewlog.ViewEntry;
import vn.sohoa.core.viewlog.ViewFilter;
import vn.sohoa.core.viewlog.ViewLog;
import vn.sohoa.core.viewlog.ViewPage;

/**
 * The log in PostgreSQL. Rows follow each other, so only one statement writes at a time; it takes along what waits meanwhile, so
 * that a commit serves many. Where another process was faster, its number is taken already, and its row comes first.
 */
final class JdbcViewLog implements ViewLog {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcViewLog.class);

    private static final int MOST_AT_ONCE = 500;

    private final Database database;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition written = lock.newCondition();
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private boolean writing;
    /** What was written last, as far as is known; read and changed by whoever writes. */
    private Optional<Head> known = Optional.empty();

    JdbcViewLog(Database database) {
        this.database = database;
    }

    @Override
    public void append(List<View> views) {
        if (views.isEmpty()) {
            return;
        }
        Waiting mine = new Waiting(views);
        lock.lock();
        try {
            waiting.add(mine);
            while (!mine.done) {
                if (writing) {
                    written.awaitUninterruptibly();
                } else {
                    writeSome();
                }
            }
        } finally {
            lock.unlock();
        }
        if (mine.failure != null) {
            throw mine.failure;
        }
    }

    /** While others come to wait for the next time. */
    private void writeSome() {
        List<Waiting> batch = new ArrayList<>();
        while (!waiting.isEmpty() && batch.size() < MOST_AT_ONCE) {
            batch.add(waiting.remove());
        }
        writing = true;
        lock.unlock();
        RuntimeException failure = null;
        try {
            write(batch);
        } catch (RuntimeException e) {
            failure = e;
        } catch (Error e) {
            failure = new IllegalStateException("The log of views was not written", e);
        } finally {
            lock.lock();
            writing = false;
            written.signalAll();
        }
        for (Waiting each : batch) {
            each.failure = failure;
            each.done = true;
        }
    }

    private void write(List<Waiting> batch) {
        while (true) {
            Optional<Head> before = known;
            known = Optional.empty();
            try {
                known = Optional.of(database.apart(() -> writeAfter(before.orElseGet(this::last), batch)));
                return;
            } catch (DuplicateKeyException e) {
                LOG.debug("Another process wrote into the log of views after row {}", before, e);
            }
        }
    }

    private Head writeAfter(Head before, List<Waiting> batch) {
        Head head = before;
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Waiting next : batch) {
            for (View view : next.views) {
                OffsetDateTime at = database.now();
                ChainLink link = ChainLink.after(head, at.toInstant(), view);
                rows.add(ViewRows.row(link, at, view));
                head = new Head(link.number(), link.hash(), at.toInstant());
            }
        }
        ViewRows.insert(database, rows);
        return head;
    }

    @Override
    public ViewPage find(ViewFilter filter, long before, int size) {
        List<ViewEntry> found = database.read(() -> ViewRows.find(database, filter, before, size + 1));
        return new ViewPage(found.subList(0, Math.min(size, found.size())), found.size() > size);
    }

    @Override
    public Optional<ViewEntry> entry(long number) {
        return database.read(() -> database.sql("SELECT " + ViewRows.COLUMNS + " FROM view_log WHERE number = :number")
                .param("number", number)
                .query((row, at) -> ViewRows.entry(row))
                .optional());
    }

    @Override
    public Head head() {
        return database.read(this::last);
    }

    @Override
    public List<ChainLink> links(long after, int size) {
        return database.read(() -> database.sql("SELECT " + ViewRows.COLUMNS
                        + ", hash FROM view_log WHERE number > :after ORDER BY number LIMIT :size")
                .param("after", after)
                .param("size", size)
                .query((row, at) -> ViewRows.link(row))
                .list());
    }

    private Head last() {
        return database.sql("SELECT number, hash, at FROM view_log ORDER BY number DESC LIMIT 1")
                .query((row, at) -> new Head(row.getLong("number"), row.getString("hash"), Database.instant(row, "at")))
                .optional()
                .orElse(Head.START);
    }

    /** Rows on their way. */
    private static final class Waiting {

        private final List<View> views;
        private boolean done;
        private @Nullable RuntimeException failure;

        private Waiting(List<View> views) {
            this.views = List.copyOf(views);
        }
    }
}
