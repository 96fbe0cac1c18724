package vn.sohoa.storage.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves the catalogue from the embedded database of a data folder to a server that others run. One transaction at the
 * target: all of it or nothing, so that a move that was cut off is simply done again. The embedded database is only read;
 * afterwards a note in its folder keeps it from being started by mistake.
 */
public final class CatalogueMove {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueMove.class);

    private final Path folder;
    private final PostgresqlSettings target;

    /** @param folder of the embedded database */
    public CatalogueMove(Path folder, PostgresqlSettings target) {
        this.folder = folder;
        this.target = target;
    }

    /** Told how far a move is. */
    public interface Progress {

        /** Tables are being read and summed up, before and after the copying. */
        void comparing(String where);

        /** Rows of all tables together, and of this one. */
        void copying(String table, long rows, long allRows, long allOf);
    }

    /**
     * What was moved.
     *
     * @param tables the same on both sides
     * @param again true when an earlier run had moved it already and only its end was missing
     */
    public record Moved(List<TableSum> tables, String from, String to, boolean again) {

        public long rows() {
            return tables.stream().mapToLong(TableSum::rows).sum();
        }
    }

    /**
     * Moves and compares; nothing is committed that differs.
     *
     * @throws vn.sohoa.storage.disk.FolderInUseException when a service runs on the folder
     * @throws DatabaseStartException when one of the two cannot be opened, or the catalogue was moved before
     * @throws CatalogueMoveException when the target holds something else, or the move did not come to its end
     * @throws InterruptedException when this thread is told to stop; nothing is moved then
     */
    public Moved run(Progress progress) throws InterruptedException {
        EmbeddedDatabase.requireIn(folder);
        try (ExternalDatabase to = ExternalDatabase.open(target);
                EmbeddedDatabase from = EmbeddedDatabase.start(folder)) {
            to.migrate();
            Moved moved = move(from, to, progress);
            from.leaveNote(to.describe());
            LOG.info("Catalogue moved, {} rows: {} → {}", moved.rows(), moved.from(), moved.to());
            return moved;
        } catch (FlywayException e) {
            throw new CatalogueMoveException(
                    "The tables cannot be made at " + target + ": " + e.getMessage()
                            + " Name an empty database that the account owns.",
                    e);
        } catch (SQLException e) {
            throw new CatalogueMoveException(
                    "The move did not come to its end: " + e.getMessage()
                            + " The embedded catalogue is as it was. Run the command again; it looks what is there.",
                    e);
        }
    }

    private Moved move(EmbeddedDatabase from, ExternalDatabase to, Progress progress)
            throws SQLException, InterruptedException {
        try (Connection source = from.dataSource().getConnection();
                Connection sink = to.unbounded().getConnection()) {
            source.setAutoCommit(false);
            source.setReadOnly(true);
            source.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            sink.setAutoCommit(false);
            try {
                List<String> tables = sameTables(source, sink);
                lock(sink, tables);
                progress.comparing(from.describe());
                List<TableSum> held = sums(source, tables);
                boolean again = holdsRows(sink, held, progress);
                if (!again) {
                    copy(source, sink, held, progress);
                    progress.comparing(to.describe());
                    requireSame(held, sums(sink, tables));
                }
                sink.commit();
                return new Moved(held, from.describe(), to.describe(), again);
            } finally {
                source.rollback();
                rollBack(sink);
            }
        }
    }

    /** No effect after the commit. A server that is gone has rolled back by itself. */
    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            LOG.debug("Nothing to roll back", e);
        }
    }

    private List<String> sameTables(Connection source, Connection sink) throws SQLException {
        List<String> versions = CatalogueTables.versions(source);
        if (!versions.equals(CatalogueTables.versions(sink))) {
            throw new CatalogueMoveException(
                    "The embedded catalogue has the tables of versions " + versions + ", the server those of "
                            + CatalogueTables.versions(sink)
                            + ". Start this Sohoa once with sohoa.catalogue=embedded, stop it, and run the command"
                            + " again.",
                    null);
        }
        return CatalogueTables.inOrder(source);
    }

    /** Nobody writes between our look and our commit; a move cut off before may still be on its way out. */
    private void lock(Connection sink, List<String> tables) throws SQLException {
        try (Statement statement = sink.createStatement()) {
            statement.execute("SET LOCAL lock_timeout = " + target.lockTimeout().toMillis());
            statement.execute("LOCK TABLE " + String.join(", ", tables) + " IN EXCLUSIVE MODE");
        }
    }

    private static List<TableSum> sums(Connection connection, List<String> tables)
            throws SQLException, InterruptedException {
        List<TableSum> sums = new ArrayList<>();
        for (String table : tables) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            sums.add(TableSum.of(connection, table));
        }
        return sums;
    }

    /** True where they are the very rows to be moved: the commit of an earlier run whose end was cut off. */
    private boolean holdsRows(Connection sink, List<TableSum> held, Progress progress)
            throws SQLException, InterruptedException {
        progress.comparing(target.toString());
        List<TableSum> there = sums(sink, held.stream().map(TableSum::table).toList());
        List<String> filled = there.stream()
                .filter(table -> table.rows() > 0)
                .map(table -> table.table() + " (" + table.rows() + ")")
                .toList();
        if (filled.isEmpty()) {
            return false;
        }
        if (there.equals(held)) {
            return true;
        }
        throw new CatalogueMoveException(
                "The database at " + target + " holds rows already: " + String.join(", ", filled)
                        + ". Nothing was moved. Name a database without a catalogue.",
                null);
    }

    private static void copy(Connection source, Connection sink, List<TableSum> tables, Progress progress)
            throws SQLException, InterruptedException {
        TableCopy copy = new TableCopy(source, sink);
        long all = tables.stream().mapToLong(TableSum::rows).sum();
        long before = 0;
        for (TableSum table : tables) {
            long start = before;
            copy.copy(table.table(), rows -> progress.copying(table.table(), rows, start + rows, all));
            before += table.rows();
        }
        try (Statement statement = sink.createStatement()) {
            for (Map.Entry<String, Long> sequence :
                    CatalogueTables.sequences(source).entrySet()) {
                // unlike setval() a part of the transaction
                statement.execute("ALTER SEQUENCE " + sequence.getKey() + " RESTART WITH " + sequence.getValue());
            }
            for (TableSum table : tables) {
                statement.execute("ANALYZE " + table.table());
            }
        }
    }

    private static void requireSame(List<TableSum> held, List<TableSum> moved) {
        for (int i = 0; i < held.size(); i++) {
            if (!held.get(i).equals(moved.get(i))) {
                throw new CatalogueMoveException(
                        "Table " + held.get(i).table() + " arrived differently: "
                                + moved.get(i).rows() + " rows instead" + " of "
                                + held.get(i).rows() + ", or other content. Nothing was moved.",
                        null);
            }
        }
    }
}
