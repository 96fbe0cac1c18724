package vn.sohoa.storage.catalogue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sohoa.storage.database.CatalogueDatabase;
import vn.sohoa.storage.database.EmbeddedDatabase;
import vn.sohoa.storage.database.ExternalDatabase;
import vn.sohoa.storage.database.Migrations;
import vn.sohoa.storage.database.PostgresqlSettings;
import vn.sohoa.storage.database.TestSettings;
import vn.sohoa.storage.disk.Disk;
import vn.sohoa.testing.services.PostgresServer;

/** The databases the catalogue runs on: one server of each for all tests of a JVM; a schema of their own for those who ask. */
enum TestDatabase {
    EMBEDDED {
        @Override
        CatalogueDatabase server() {
            return Embedded.SERVER;
        }
    },
    EXTERNAL {
        @Override
        CatalogueDatabase server() {
            return External.SERVER;
        }
    };

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    abstract CatalogueDatabase server();

    /** With all tables and no rows; the caller closes it. */
    HikariDataSource fresh() {
        HikariDataSource dataSource = empty();
        Migrations.apply(dataSource);
        return dataSource;
    }

    /** Without tables; the caller closes it. */
    HikariDataSource empty() {
        String schema = "test_" + SCHEMAS.incrementAndGet();
        HikariDataSource server = (HikariDataSource) server().dataSource();
        JdbcClient.create(server).sql("CREATE SCHEMA " + schema).update();
        HikariConfig config = new HikariConfig();
        server.copyStateTo(config);
        config.setPoolName(schema);
        config.setSchema(schema);
        config.setMaximumPoolSize(8);
        return new HikariDataSource(config);
    }

    /** Settings for a database on the external server. */
    static PostgresqlSettings settings(String url) {
        PostgresServer server = PostgresServer.shared();
        return TestSettings.of(url, server.user(), server.password());
    }

    private static final class Embedded {

        private static final EmbeddedDatabase SERVER = start();

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

    private static final class External {

        private static final ExternalDatabase SERVER =
                ExternalDatabase.open(settings(PostgresServer.shared().freshDatabase()));
    }
}
