package vn.sohoa.storage.database;

import java.time.Duration;

/** Of an external database, with the usual limits. */
public final class TestSettings {

    private static final int POOL_SIZE = 8;

    private TestSettings() {}

    public static PostgresqlSettings of(String url, String user, String password) {
        return new PostgresqlSettings(
                url,
                user,
                password,
                POOL_SIZE,
                Duration.ofSeconds(5),
                Duration.ofSeconds(60),
                Duration.ofSeconds(30),
                Duration.ofSeconds(10));
    }
}
