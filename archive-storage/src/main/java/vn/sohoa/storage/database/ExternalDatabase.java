package vn.sohoa.storage.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL server that others run. {@link #close} closes our connections to it. */
public final class ExternalDatabase implements CatalogueDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(ExternalDatabase.class);

    private static final int OLDEST = 150_000;
    private static final List<String> DURABLE = List.of("fsync", "full_page_writes", "synchronous_commit");
    private static final Duration VALIDATION_TIMEOUT = Duration.ofSeconds(3);

    private final PostgresqlSettings settings;
    private final HikariDataSource pool;
    private final String version;

    private ExternalDatabase(PostgresqlSettings settings, HikariDataSource pool, String version) {
        this.settings = settings;
        this.pool = pool;
        this.version = version;
    }

    /**
     * Connects to the server and looks whether it can hold a catalogue.
     *
     * @throws DatabaseStartException when it cannot be reached, or is none that can
     */
    public static ExternalDatabase open(PostgresqlSettings settings) {
        try (Connection connection = unpooled(settings).getConnection();
                Statement statement = connection.createStatement()) {
            requireSuitable(statement, settings);
            warnUnlessDurable(statement);
            return new ExternalDatabase(settings, pool(settings), ask(statement, "SHOW server_version"));
        } catch (SQLException e) {
            throw new DatabaseStartException(
                    "The PostgreSQL server at " + settings + " does not let us in: " + e.getMessage()
                            + ". Check sohoa.postgresql.url, .user and .password, and that the server runs.",
                    e);
        }
    }

    @Override
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public String describe() {
        return "PostgreSQL " + version + " at " + settings;
    }

    /** On connections of its own: a migration may take longer than any statement of ours. */
    @Override
    public void migrate() {
        Migrations.apply(unbounded());
    }

    /** Connections without bounds on what a statement may take. */
    DataSource unbounded() {
        return unpooled(settings);
    }

    @Override
    public void check() {
        SignOfLife.ask(pool);
    }

    @Override
    public void close() {
        pool.close();
    }

    private static void requireSuitable(Statement statement, PostgresqlSettings settings) throws SQLException {
        if (Integer.parseInt(ask(statement, "SHOW server_version_num")) < OLDEST) {
            throw refused(
                    settings, "runs PostgreSQL " + ask(statement, "SHOW server_version"), "Sohoa needs 15 or newer.");
        }
        String encoding = ask(statement, "SHOW server_encoding");
        if (!encoding.equals("UTF8")) {
            throw refused(
                    settings,
                    "has a database in the encoding " + encoding,
                    "Create one for Vietnamese: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.");
        }
        if (ask(statement, "SHOW transaction_read_only").equals("on")) {
            throw refused(settings, "only lets us read", "Name the primary, not a standby.");
        }
    }

    private static void warnUnlessDurable(Statement statement) throws SQLException {
        for (String setting : DURABLE) {
            if (ask(statement, "SHOW " + setting).equals("off")) {
                LOG.warn(
                        "The PostgreSQL server runs with {}=off and can lose the catalogue's last commits, or the"
                                + " catalogue, in a power cut. Set it to on in its postgresql.conf.",
                        setting);
            }
        }
    }

    private static DatabaseStartException refused(PostgresqlSettings settings, String found, String remedy) {
        return new DatabaseStartException("The PostgreSQL server at " + settings + " " + found + ". " + remedy, null);
    }

    private static String ask(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static DataSource unpooled(PostgresqlSettings settings) {
        DriverManagerDataSource source =
                new DriverManagerDataSource(settings.url(), settings.user(), settings.password());
        source.setConnectionProperties(connecting(settings));
        return source;
    }

    private static HikariDataSource pool(PostgresqlSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("sohoa-database");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setDataSourceProperties(connecting(settings));
        config.addDataSourceProperty("socketTimeout", seconds(settings.socketTimeout()));
        config.setConnectionInitSql(
                "SET statement_timeout = " + settings.statementTimeout().toMillis() + "; SET lock_timeout = "
                        + settings.lockTimeout().toMillis());
        config.setMaximumPoolSize(settings.poolSize());
        config.setMinimumIdle(Math.min(2, settings.poolSize()));
        config.setConnectionTimeout(settings.connectTimeout().toMillis());
        config.setValidationTimeout(Math.min(
                VALIDATION_TIMEOUT.toMillis(), settings.connectTimeout().toMillis()));
        return new HikariDataSource(config);
    }

    private static Properties connecting(PostgresqlSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "sohoa");
        properties.setProperty("tcpKeepAlive", "true");
        // for the connection itself, and for the server's welcome
        properties.setProperty("connectTimeout", seconds(settings.connectTimeout()));
        properties.setProperty("loginTimeout", seconds(settings.connectTimeout()));
        return properties;
    }

    private static String seconds(Duration duration) {
        return String.valueOf(Math.max(1, duration.toSeconds()));
    }
}
