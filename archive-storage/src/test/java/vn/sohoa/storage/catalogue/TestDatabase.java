package vn.sohoa.storage.catalogue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sohoa.storage.database.EmbeddedDatabase;
import vn.sohoa.storage.database.Migrations;
import vn.sohoa.storage.disk.Disk;

/** One database server for all tests of a JVM; a schema of their own for those who ask. */
final class TestDatabase {

    private static final EmbeddedDatabase SERVER = start();
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private TestDatabase() {}

    /** With all tables and no rows; the caller closes it. */
    static HikariDataSource fresh() {
        String schema = "test_" + SCHEMAS.incrementAndGet();
        JdbcClient.create(SERVER.dataSource()).sql("CREATE SCHEMA " + schema).update();
        HikariConfig config = new HikariConfig();
        ((HikariDataSource) SERVER.dataSource()).copyStateTo(config);
        config.setPoolName(schema);
        config.setSchema(schema);
        config.setMaximumPoolSize(8);
        HikariDataSource dataSource = new HikariDataSource(config);
        Migrations.apply(dataSource);
        return dataSource;
    }

    private static EmbeddedDatabase start() {
        try {
            Path folder = Files.createTempDirectory("sohoa-database");
            EmbeddedDatabase server = EmbeddedDatabase.start(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedDatabase server, Path folder) {
        try {
            server.close();
            Disk.deleteTree(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
