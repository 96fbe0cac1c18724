package vn.sohoa.storage.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** How the PostgreSQL server is set up. Zonky's defaults are made for tests that throw their data away; ours are not. */
final class Server {

    static final String ADDRESS = "127.0.0.1";
    static final String DATABASE = "sohoa";
    static final String OWNER = "sohoa";

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");
    /** Recovery after a power cut can take its time. */
    private static final Duration START_TIMEOUT = Duration.ofMinutes(2);

    private Server() {}

    static EmbeddedPostgres start(Cluster cluster) throws IOException {
        // where Zonky unpacks to, and tidies up old data folders: not the system's temp folder
        System.setProperty("ot.epg.working-dir", cluster.binaries().toString());
        EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
                .setPgBinaryResolver(new Binaries(cluster.folder()))
                .setDataDirectory(cluster.data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_TIMEOUT)
                .setConnectConfig("password", cluster.password())
                // sorts the same on every system, whatever its C library
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", ADDRESS)
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "50")
                // parallel plans need more shared memory than containers give
                .setServerConfig("max_parallel_workers_per_gather", "0")
                // a week of logs in data/log
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on");
        DURABLE.forEach(setting -> server.setServerConfig(setting, "on"));
        return server.start();
    }

    /**
     * Asks the running server whether a commit survives a power cut.
     *
     * @return the server's version
     * @throws DatabaseStartException when it does not
     */
    static String requireDurable(DataSource superuser) throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : DURABLE) {
                if (!show(statement, setting).equals("on")) {
                    throw new DatabaseStartException(
                            "The embedded database runs with " + setting + "=" + show(statement, setting)
                                    + " and could lose data in a power cut. Set it to on in postgresql.conf.",
                            null);
                }
            }
            return show(statement, "server_version");
        }
    }

    /** The first start: our database and its owner; from now on a password is asked for. */
    static void setUp(DataSource superuser, Cluster cluster) throws SQLException, IOException {
        String password = cluster.password();
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE postgres PASSWORD '" + password + "'");
            statement.execute("CREATE ROLE " + OWNER + " LOGIN PASSWORD '" + password + "'");
            statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
            Files.writeString(cluster.data().resolve("pg_hba.conf"), "host all all " + ADDRESS + "/32 scram-sha-256\n");
            statement.execute("SELECT pg_reload_conf()");
        }
        cluster.markReady();
    }

    private static String show(Statement statement, String setting) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Zonky unpacks once per resolver; being equal by folder makes that once per folder. */
    private record Binaries(Path folder) implements PgBinaryResolver {

        @Override
        public InputStream getPgBinary(String system, String machineHardware) throws IOException {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machineHardware);
        }
    }
}
