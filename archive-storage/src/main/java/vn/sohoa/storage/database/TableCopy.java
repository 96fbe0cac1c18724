package vn.sohoa.storage.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyOut;

/** The rows of a table from one server to another, as they come. Nothing is kept in memory. */
final class TableCopy {

    private static final int ROWS_BETWEEN_LOOKS = 1000;

    private final Connection from;
    private final Connection to;

    TableCopy(Connection from, Connection to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Copies them all.
     *
     * @param progress told from time to time how many there are
     * @throws InterruptedException when this thread is told to stop; the target's transaction is of no use then
     */
    void copy(String table, LongConsumer progress) throws SQLException, InterruptedException {
        String columns = table + " (" + CatalogueTables.columns(from, table) + ")";
        CopyOut rows = copyOut("COPY " + columns + " TO STDOUT (FORMAT binary)");
        try {
            CopyIn sink = copyIn("COPY " + columns + " FROM STDIN (FORMAT binary)");
            try {
                pump(rows, sink, progress);
                progress.accept(sink.endCopy());
            } finally {
                if (sink.isActive()) {
                    sink.cancelCopy();
                }
            }
        } finally {
            if (rows.isActive()) {
                rows.cancelCopy();
            }
        }
    }

    /** The server sends a row at a time. */
    private static void pump(CopyOut rows, CopyIn sink, LongConsumer progress)
            throws SQLException, InterruptedException {
        long done = 0;
        for (byte[] row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
            sink.writeToCopy(row, 0, row.length);
            if (++done % ROWS_BETWEEN_LOOKS == 0) {
                progress.accept(done);
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        }
    }

    private CopyOut copyOut(String sql) throws SQLException {
        return from.unwrap(PGConnection.class).getCopyAPI().copyOut(sql);
    }

    private CopyIn copyIn(String sql) throws SQLException {
        return to.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
    }
}
