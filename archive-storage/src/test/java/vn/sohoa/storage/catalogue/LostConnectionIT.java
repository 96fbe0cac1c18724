package vn.sohoa.storage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.testing.services.PostgresServer;

/** A connection that breaks in the middle of a transaction. */
class LostConnectionIT {

    private final HikariDataSource pool = TestDatabase.EXTERNAL.fresh();
    private final Database database = new Database(pool, new JdbcTransactionManager(pool), InstantSource.system());

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void isTheCataloguesAbsenceAndTheNextOneIsFine() {
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> database.write(() -> {
                    PostgresServer.shared()
                            .execute("SELECT pg_terminate_backend(" + ask("SELECT pg_backend_pid()") + ")");
                    ask("SELECT 1");
                }))
                .satisfies(away -> assertThat(away.store()).isEqualTo("catalogue"));

        assertThat(database.read(() -> ask("SELECT 1"))).isOne();
    }

    private int ask(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }
}
