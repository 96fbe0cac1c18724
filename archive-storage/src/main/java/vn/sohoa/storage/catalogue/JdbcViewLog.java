package vn.sohoa.storage.catalogue;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.viewlog.ChainLink;
import vn.sohoa.core.viewlog.Head;
import vn.sohoa.core.viewlog.View;
import vn.sohoa.core.viewlog.ViewEntry;
import vn.sohoa.core.viewlog.ViewFilter;
import vn.sohoa.core.viewlog.ViewLog;
import vn.sohoa.core.viewlog.ViewPage;

/**
 * The log in PostgreSQL. Rows follow each other, so only one transaction writes at a time; it takes along what waits meanwhile,
 * so that a commit serves many.
 */
final class JdbcViewLog implements ViewLog {

    private static final int MOST_AT_ONCE = 500;

    /** Of this table, until the end of the transaction; readers and the vacuum are not kept waiting. */
    private static final String LOCK = "SELECT pg_advisory_xact_lock('view_log'::regclass::oid::bigint) IS NULL";

    private final Database database;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();

    JdbcViewLog(Database database) {
        this.database = database;
    }

    @Override
    public void append(List<View> views) {
        if (views.isEmpty()) {
            return;
        }
        Waiting mine = new Waiting(views);
        waiting.add(mine);
        writing.lock();
        try {
            while (!mine.done) {
                writeSome();
            }
        } finally {
            writing.unlock();
        }
        if (mine.failure != null) {
            throw mine.failure;
        }
    }

    private void writeSome() {
        List<Waiting> batch = new ArrayList<>();
        for (Waiting next = waiting.poll(); next != null; next = batch.size() < MOST_AT_ONCE ? waiting.poll() : null) {
            batch.add(next);
        }
        RuntimeException failure = null;
        try {
            database.writeApart(() -> write(batch));
        } catch (RuntimeException e) {
            failure = e;
        }
        for (Waiting each : batch) {
            each.failure = failure;
            each.done = true;
        }
    }

    private void write(List<Waiting> batch) {
        database.sql(LOCK).query(Boolean.class).single();
        Head head = last();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Waiting next : batch) {
            for (View view : next.views) {
                OffsetDateTime at = database.now();
                ChainLink link = ChainLink.after(head, at.toInstant(), view);
                rows.add(ViewRows.row(link, at, view));
                head = new Head(link.number(), link.hash(), at.toInstant());
            }
        }
        database.each(ViewRows.INSERT, rows);
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

    /** Rows on their way; whoever holds the lock writes them. */
    private static final class Waiting {

        private final List<View> views;
        private boolean done;
        private @Nullable RuntimeException failure;

        private Waiting(List<View> views) {
            this.views = List.copyOf(views);
        }
    }
}
