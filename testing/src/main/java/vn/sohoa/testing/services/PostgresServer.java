package vn.sohoa.testing.services;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A PostgreSQL outside of Sohoa: the one named by {@code SOHOA_TEST_PG_URL} (with {@code _USER} and {@code _PASSWORD}, of an
 * account that may create databases), or one started from the packages of this machine.
 */
public final class PostgresServer implements RealServer {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final String address;
    private final String user;
    private final String password;
    private final Optional<PostgresProcess> process;
    private final String version;

    private PostgresServer(String address, String user, String password, Optional<PostgresProcess> process) {
        this.address = address;
        this.user = user;
        this.password = password;
        this.process = process;
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
                ? start(PostgresProcess.create())
                : new PostgresServer(
                        url,
                        environment.getOrDefault("SOHOA_TEST_PG_USER", "postgres"),
                        environment.getOrDefault("SOHOA_TEST_PG_PASSWORD", ""),
                        Optional.empty());
        System.out.println(server.describe());
        return server;
    }

    private static PostgresServer start(PostgresProcess process) {
        Runtime.getRuntime().addShutdownHook(new Thread(process::delete));
        return new PostgresServer(
                "jdbc:postgresql://127.0.0.1:" + process.port() + "/postgres",
                PostgresProcess.USER,
                PostgresProcess.PASSWORD,
                Optional.of(process));
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Provision provision() {
        return process.isPresent() ? Provision.PROCESS : Provision.ENVIRONMENT;
    }

    @Override
    public String address() {
        return address;
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
        int slash = address.lastIndexOf('/');
        int query = address.indexOf('?', slash);
        return address.substring(0, slash + 1) + name + (query < 0 ? "" : address.substring(query));
    }

    /** It keeps its connections and does not answer; only for one of our own processes. */
    public void pause() {
        own().signal("STOP");
    }

    public void resume() {
        own().signal("CONT");
    }

    /** It ends its sessions and goes away. */
    public void stop() {
        own().stop();
    }

    /** It comes back with its data, on its port. */
    public void start() {
        own().start();
    }

    private PostgresProcess own() {
        return process.orElseThrow(() -> new IllegalStateException("Tests do not stop a server that is not theirs"));
    }

    /** As the administrator, each in a transaction of its own. */
    public void execute(String sql) {
        execute(address, sql);
    }

    /** As the administrator, in one of the server's databases. */
    public void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(url + ": " + e.getMessage(), e);
        }
    }

    private String askVersion() {
        try (Connection connection = DriverManager.getConnection(address, user, password)) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException(address + ": " + e.getMessage(), e);
        }
    }
}
