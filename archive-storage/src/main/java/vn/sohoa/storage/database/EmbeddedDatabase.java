package vn.sohoa.storage.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoa.storage.disk.FolderLock;

/**
 * A PostgreSQL of our own, for installations without a database server. Its data stays in its folder; it listens on
 * 127.0.0.1 only, on a free port, and asks for a password. {@link #close} stops it; after a kill the next start does.
 */
public final class EmbeddedDatabase implements CatalogueDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private static final int CONNECTIONS = 16;
    private static final Duration CONNECTION_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration VALIDATION_TIMEOUT = Duration.ofSeconds(3);
    private static final Duration IDLE_TIMEOUT = Duration.ofMinutes(10);
    private static final Duration MAX_LIFETIME = Duration.ofMinutes(30);

    private final Cluster cluster;
    private final FolderLock lock;
    private final EmbeddedPostgres server;
    private final HikariDataSource pool;
    private final String version;

    private EmbeddedDatabase(
            Cluster cluster, FolderLock lock, EmbeddedPostgres server, HikariDataSource pool, String version) {
        this.cluster = cluster;
        this.lock = lock;
        this.server = server;
        this.pool = pool;
        this.version = version;
    }

    /**
     * Starts the database of a folder; creates it when the folder is new.
     *
     * @throws vn.sohoa.storage.disk.FolderInUseException when another process has it
     * @throws DatabaseStartException when it cannot run, or would run without keeping its promises
     */
    public static EmbeddedDatabase start(Path folder) {
        try {
            Cluster cluster = Cluster.in(folder);
            FolderLock lock = FolderLock.take(cluster.folder(), "database");
            try {
                return start(cluster, lock);
            } catch (IOException | SQLException | InterruptedException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(folder, e);
        } catch (IOException | SQLException | IllegalStateException | ExceptionInInitializerError e) {
            throw failed(folder, e);
        }
    }

    private static EmbeddedDatabase start(Cluster cluster, FolderLock lock)
            throws IOException, SQLException, InterruptedException {
        cluster.refuseMoved();
        ServerProcess.stop(cluster);
        cluster.refuseOtherMajor();
        cluster.tidy();
        EmbeddedPostgres server = Server.start(cluster);
        try {
            String version = Server.requireDurable(server.getPostgresDatabase());
            if (!cluster.isReady()) {
                Server.setUp(server.getPostgresDatabase(), cluster);
            }
            HikariDataSource pool = pool(server.getPort(), cluster.password());
            LOG.info("PostgreSQL {} runs in {} on port {}", version, cluster.folder(), server.getPort());
            return new EmbeddedDatabase(cluster, lock, server, pool, version);
        } catch (IOException | SQLException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** @throws DatabaseStartException when the folder holds no database yet; nothing is made */
    static void requireIn(Path folder) {
        if (!new Cluster(folder).isReady()) {
            throw new DatabaseStartException(
                    "There is no embedded catalogue in " + folder + ". Is the data folder the right one (SOHOA_DATA)?",
                    null);
        }
    }

    /** From now on it does not start any more. */
    void leaveNote(String movedTo) {
        try {
            cluster.leaveNote(movedTo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
        return "embedded PostgreSQL " + version + " in " + cluster.folder();
    }

    @Override
    public void migrate() {
        Migrations.apply(pool);
    }

    @Override
    public void check() {
        SignOfLife.ask(pool);
    }

    /** Returns when the server has stopped, with everything on disk. */
    @Override
    public void close() {
        pool.close();
        try (lock) {
            server.close();
            // Zonky waits five seconds and leaves the server to itself then
            ServerProcess.stop(cluster);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HikariDataSource pool(int port, String password) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("sohoa-database");
        config.setJdbcUrl("jdbc:postgresql://" + Server.ADDRESS + ":" + port + "/" + Server.DATABASE);
        config.setUsername(Server.OWNER);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(CONNECTION_TIMEOUT.toMillis());
        config.setValidationTimeout(VALIDATION_TIMEOUT.toMillis());
        config.setIdleTimeout(IDLE_TIMEOUT.toMillis());
        config.setMaxLifetime(MAX_LIFETIME.toMillis());
        return new HikariDataSource(config);
    }

    private static DatabaseStartException failed(Path folder, Throwable cause) {
        return new DatabaseStartException(
                "The embedded database in " + folder + " does not start: " + cause.getMessage()
                        + " Its own messages are in " + folder.resolve("data").resolve("log")
                        + "; see docs/operations.md.",
                cause);
    }
}
