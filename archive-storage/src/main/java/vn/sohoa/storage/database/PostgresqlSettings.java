package vn.sohoa.storage.database;

import java.time.Duration;

/**
 * How to reach a PostgreSQL server, and how long to wait for it.
 *
 * @param url {@code jdbc:postgresql://HOST:PORT/DATABASE}, without the account
 * @param poolSize connections at most
 * @param connectTimeout for opening a connection, and for waiting for a free one
 * @param socketTimeout a server that is silent for so long is taken for gone; longer than the statement's
 * @param statementTimeout for one statement; migrations have as long as they need
 * @param lockTimeout for waiting on somebody else's lock
 */
public record PostgresqlSettings(
        String url,
        String user,
        String password,
        int poolSize,
        Duration connectTimeout,
        Duration socketTimeout,
        Duration statementTimeout,
        Duration lockTimeout) {

    /** Without the password. */
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
