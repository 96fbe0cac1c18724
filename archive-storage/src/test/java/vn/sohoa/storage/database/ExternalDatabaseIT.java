package vn.sohoa.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.testing.services.PostgresServer;

class ExternalDatabaseIT {

    private final PostgresServer server = PostgresServer.shared();

    @Test
    void makesTheTablesOnceAndKeepsThemForTheNextStart() {
        PostgresqlSettings settings = settings(server.freshDatabase(), server.password());
        try (ExternalDatabase database = ExternalDatabase.open(settings)) {
            database.migrate();
            execute(database, """
                    INSERT INTO batch (id, name, origin, source, state, received)
                    VALUES (gen_random_uuid(), 'Lô 1', 'FOLDER', '/', 'RECEIVED', now())
                    """);
        }

        try (ExternalDatabase database = ExternalDatabase.open(settings)) {
            database.migrate();
            assertThat(ask(database, "SELECT name FROM batch")).isEqualTo("Lô 1");
        }
    }

    @Test
    void boundsStatementsAndWaitingForLocks() {
        try (ExternalDatabase database = ExternalDatabase.open(settings(server.freshDatabase(), server.password()))) {
            assertThat(ask(database, "SHOW statement_timeout")).isEqualTo("30s");
            assertThat(ask(database, "SHOW lock_timeout")).isEqualTo("10s");
            assertThat(ask(database, "SHOW application_name")).isEqualTo("sohoa");
        }
    }

    @Test
    void refusesADatabaseThatCannotHoldVietnamese() {
        String url = server.database("sohoa_test_latin", "ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'");

        assertThatExceptionOfType(DatabaseStartException.class)
                .isThrownBy(() -> ExternalDatabase.open(settings(url, server.password())))
                .withMessageContaining("LATIN1")
                .withMessageContaining(url);
    }

    @Test
    void refusesADatabaseThatOnlyLetsUsRead() {
        String url = server.freshDatabase() + "?options=-c%20default_transaction_read_only=on";

        assertThatExceptionOfType(DatabaseStartException.class)
                .isThrownBy(() -> ExternalDatabase.open(settings(url, server.password())))
                .withMessageContaining("only lets us read");
    }

    @Test
    void namesTheServerAndTheAccountButNotThePasswordWhenItIsWrong() {
        assertThatExceptionOfType(DatabaseStartException.class)
                .isThrownBy(() -> ExternalDatabase.open(settings(server.address(), "wrong-secret")))
                .withMessageContaining(server.address())
                .withMessageContaining("Check sohoa.postgresql.url, .user and .password")
                .withMessageNotContaining("wrong-secret");
    }

    @Test
    void saysWhenTheServerDoesNotLetUsInAnyMoreOrHangs() {
        server.execute("CREATE ROLE sohoa_check LOGIN PASSWORD 'check'");
        String url = server.freshDatabase();
        try (ExternalDatabase database = ExternalDatabase.open(TestSettings.of(url, "sohoa_check", "check"))) {
            database.check();

            server.execute("ALTER ROLE sohoa_check NOLOGIN");
            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(database::check)
                    .withMessageContaining("not permitted to log in");
            server.execute("ALTER ROLE sohoa_check LOGIN");
            database.check();

            server.pause();
            long begun = System.nanoTime();
            try {
                assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(database::check);
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(6));
            } finally {
                server.resume();
            }
            database.check();
        } finally {
            server.execute("DROP ROLE sohoa_check");
        }
    }

    @Test
    void saysWhenTheServerOnlyLetsUsRead() {
        String url = server.freshDatabase();
        try (ExternalDatabase database = ExternalDatabase.open(settings(url, server.password()))) {
            String name = url.substring(url.lastIndexOf('/') + 1);
            server.execute("ALTER DATABASE " + name + " SET default_transaction_read_only = on");

            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(database::check)
                    .withMessageContaining("only lets us read");
        }
    }

    private PostgresqlSettings settings(String url, String password) {
        return TestSettings.of(url, server.user(), password);
    }

    private static void execute(ExternalDatabase database, String sql) {
        JdbcClient.create(database.dataSource()).sql(sql).update();
    }

    private static String ask(ExternalDatabase database, String sql) {
        return JdbcClient.create(database.dataSource())
                .sql(sql)
                .query(String.class)
                .single();
    }
}
