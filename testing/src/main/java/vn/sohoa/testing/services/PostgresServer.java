package vn.sohoa.testing.services;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A PostgreSQL outside of Sohoa: the one named by {@code SOHOA_TEST_PG_URL} (with {@code _USER} and {@code _PASSWORD}, of an
 * account that may create databases), or one started here.
 */
public final class PostgresServer extends OwnServer {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final String user;
    private final String password;
    private final String version;

    private PostgresServer(String address, String user, String password, Optional<StartedServer> started) {
        super(address, started);
        this.user = user;
        this.password = password;
        awaitAnswer();
        this.version = askVersion();
    }

    /**
     * The server of this JVM; started when first asked for.
     *
     * @throws IllegalStateException when there is none to be had; says what to install
     */
    public static PostgresServer shared() {
        return Shared.SERVER;
    }

    private static final class Shared {

        private static final PostgresServer SERVER = start(System.getenv());
    }

    private static PostgresServer start(Map<String, String> environment) {
        String url = environment.getOrDefault("SOHOA_TEST_PG_URL", "");
        PostgresServer server = url.isEmpty()
                ? start(Starting.start(ServiceImage.POSTGRES, PostgresProcess::create))
                : new PostgresServer(
                        url,
                        environment.getOrDefault("SOHOA_TEST_PG_USER", "postgres"),
                        environment.getOrDefault("SOHOA_TEST_PG_PASSWORD", ""),
                        Optional.empty());
        System.out.println(server.describe());
        return server;
    }

    private static PostgresServer start(StartedServer started) {
        return new PostgresServer(
                "jdbc:postgresql://127.0.0.1:" + started.port() + "/postgres",
                PostgresProcess.USER,
                PostgresProcess.PASSWORD,
                Optional.of(started));
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public String version() {
        return version;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    /** A new, empty database in UTF-8; gives its JDBC URL. */
    public String freshDatabase() {
        String name = String.format(
                Locale.ROOT, "sohoa_test_%d_%d", ProcessHandle.current().pid(), DATABASES.incrementAndGet());
        return database(name, "ENCODING 'UTF8'");
    }

    /** A new database made as the options of {@code CREATE DATABASE} say; gives its JDBC URL. */
    public String database(String name, String options) {
        execute("DROP DATABASE IF EXISTS " + name);
        execute("CREATE DATABASE " + name + " TEMPLATE template0 " + options);
        int slash = address().lastIndexOf('/');
        int query = address().indexOf('?', slash);
        return address().substring(0, slash + 1)
                + name
                + (query < 0 ? "" : address().substring(query));
    }

    /** As the administrator, each in a transaction of its own. */
    public void execute(String sql) {
        execute(address(), sql);
    }

    /** As the administrator, in one of the server's databases. */
    public void execute(String url, String sql) {
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(url + ": " + e.getMessage(), e);
        }
    }

    /** One that the environment named is not waited for: a wrong password stays wrong. */
    @Override
    Optional<String> silence() {
        try {
            askVersion();
            return Optional.empty();
        } catch (IllegalStateException e) {
            if (started().isEmpty()) {
                throw e;
            }
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** What does not answer in a minute hangs. */
    private Connection connect(String url) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("socketTimeout", "60");
        return DriverManager.getConnection(url, properties);
    }

    private String askVersion() {
        try (Connection connection = connect(address())) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException(address() + ": " + e.getMessage(), e);
        }
    }
}
