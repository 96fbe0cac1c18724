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

    private static final String PREFIX = "sohoa.postgresql.";
    private static final Pattern URL = Pattern.compile("jdbc:postgresql://[^/?\\s]+/[^/?\\s]+(\\?\\S*)?");
    private static final Pattern SECRET = Pattern.compile("[?&](user|password)=", Pattern.CASE_INSENSITIVE);
    private static final int SMALLEST_POOL = 4;
    private static final int LARGEST_POOL = 200;

    /** @throws SettingException when they make no sense */
    PostgresqlSettings settings() {
        checkUrl();
        checkTimeouts();
        if (poolSize < SMALLEST_POOL || poolSize > LARGEST_POOL) {
            throw refused("pool-size", poolSize, SMALLEST_POOL + " to " + LARGEST_POOL + " connections.");
        }
        return new PostgresqlSettings(
                url, user, secret(), poolSize, connectTimeout, socketTimeout, statementTimeout, lockTimeout);
    }

    private void checkUrl() {
        if (SECRET.matcher(url).find()) {
            throw refused("url", "…", "it holds an account and would be logged. Use " + PREFIX + "user and .password.");
        }
        if (!URL.matcher(url).matches()) {
            throw refused(
                    "url",
                    url,
                    "not the address of a PostgreSQL database. It looks like jdbc:postgresql://HOST:PORT/DATABASE,"
                            + " e.g. jdbc:postgresql://db.example.vn:5432/sohoa.");
        }
    }

    private void checkTimeouts() {
        checkTimeout("connect-timeout", connectTimeout);
        checkTimeout("socket-timeout", socketTimeout);
        checkTimeout("statement-timeout", statementTimeout);
        checkTimeout("lock-timeout", lockTimeout);
        if (socketTimeout.compareTo(statementTimeout) <= 0) {
            throw refused(
                    "socket-timeout",
                    socketTimeout,
                    "must be longer than " + PREFIX + "statement-timeout (" + statementTimeout
                            + "), or the connection is given up before the server answers.");
        }
    }

    private static void checkTimeout(String key, Duration value) {
        if (value.compareTo(Duration.ofSeconds(1)) < 0) {
            throw refused(key, value, "at least 1s.");
        }
    }

    private String secret() {
        if (passwordFile == null) {
            return password;
        }
        if (!password.isEmpty()) {
            throw refused("password-file", passwordFile, "give either this or " + PREFIX + "password, not both.");
        }
        return SecretFile.read(PREFIX + "password-file", passwordFile);
    }

    private static SettingException refused(String key, Object value, String allowed) {
        return new SettingException(PREFIX + key, value, allowed);
    }
}
