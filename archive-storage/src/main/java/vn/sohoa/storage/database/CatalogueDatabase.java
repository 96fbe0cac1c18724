package vn.sohoa.storage.database;

import javax.sql.DataSource;

/** A running PostgreSQL with the present tables. Closed by whoever opened it. */
public sealed interface CatalogueDatabase extends AutoCloseable permits EmbeddedDatabase, ExternalDatabase {

    /** A pool of connections; closed with the database. */
    DataSource dataSource();

    /** The server's version, e.g. {@code 18.6}. */
    String version();

    /** For the log: which one it is. */
    String describe();

    /** Brings the tables to the present version; no effect when they are there already. */
    void migrate();

    /**
     * Asks the server for a sign of life, on a connection of its own: a pool that is in use says nothing about the server.
     *
     * @throws vn.sohoa.core.StoreUnavailableException when it does not let us in, is silent for seconds, or only lets us read
     */
    void check();

    @Override
    void close();
}
