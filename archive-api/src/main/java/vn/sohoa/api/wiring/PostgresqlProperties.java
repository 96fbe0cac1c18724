package vn.sohoa.api.wiring;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.sohoa.storage.database.PostgresqlSettings;

/**
 * The external database; looked at only where {@code sohoa.catalogue} is {@code postgresql}.
 *
 * @param url {@code jdbc:postgresql://HOST:PORT/DATABASE}
 * @param password or {@code passwordFile}
 * @param passwordFile whose first line is the password
 */
@ConfigurationProperties(prefix = "sohoa.postgresql", ignoreUnknownFields = false)
record PostgresqlProperties(
        @DefaultValue("") String url,
        @DefaultValue("sohoa") String user,
        @DefaultValue("") String password,
        @Nullable Path passwordFile,
        @DefaultValue("16") int poolSize,
        @DefaultValue("10s") Duration connectTimeout,
        @DefaultValue("60s") Duration socketTimeout,
        @DefaultValue("30s") Duration statementTimeout,
        @DefaultValue("10s") Duration lockTimeout) {

    private static final SettingGroup GROUP = new SettingGroup("sohoa.postgresql.");
    private static final Pattern URL = Pattern.compile("jdbc:postgresql://[^/?\\s]+/[^/?\\s]+(\\?\\S*)?");
    private static final Pattern SECRET = Pattern.compile("[?&](user|password)=", Pattern.CASE_INSENSITIVE);
    private static final int SMALLEST_POOL = 4;
    private static final int LARGEST_POOL = 200;

    /** @throws SettingException when they make no sense */
    PostgresqlSettings settings() {
        checkUrl();
        checkTimeouts();
        GROUP.require(
                poolSize >= SMALLEST_POOL && poolSize <= LARGEST_POOL,
                "pool-size",
                poolSize,
                SMALLEST_POOL + " to " + LARGEST_POOL + " connections.");
        return new PostgresqlSettings(
                url,
                user,
                GROUP.secret("password", password, passwordFile),
                poolSize,
                connectTimeout,
                socketTimeout,
                statementTimeout,
                lockTimeout);
    }

    private void checkUrl() {
        GROUP.require(
                !SECRET.matcher(url).find(),
                "url",
                "…",
                "it holds an account and would be logged. Use " + GROUP.prefix() + "user and .password.");
        GROUP.require(
                URL.matcher(url).matches(),
                "url",
                url,
                "not the address of a PostgreSQL database. It looks like jdbc:postgresql://HOST:PORT/DATABASE,"
                        + " e.g. jdbc:postgresql://db.example.vn:5432/sohoa.");
    }

    private void checkTimeouts() {
        GROUP.requireTimeout("connect-timeout", connectTimeout);
        GROUP.requireTimeout("socket-timeout", socketTimeout);
        GROUP.requireTimeout("statement-timeout", statementTimeout);
        GROUP.requireTimeout("lock-timeout", lockTimeout);
        GROUP.require(
                socketTimeout.compareTo(statementTimeout) > 0,
                "socket-timeout",
                socketTimeout,
                "must be longer than " + GROUP.prefix() + "statement-timeout (" + statementTimeout
                        + "), or the connection is given up before the server answers.");
    }
}
