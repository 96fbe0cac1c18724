package vn.sohoa.ocr.digitise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.sohoa.core.StoreUnavailableException;

class ObstacleTest {

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

    @Test
    void namesTheStoreThatIsAway() {
        Throwable away = new StoreUnavailableException("archival store", new IOException("QuotaExceeded"));

        assertThat(Obstacle.in(new IllegalStateException("step failed", away), NOW))
                .contains(new Obstacle("archival store", "The archival store is unavailable: QuotaExceeded", NOW));
    }

    @Test
    void takesTheTablesOfTheJobForTheCatalogue() {
        Throwable full = new DataAccessResourceFailureException(
                "PreparedStatementCallback; SQL [INSERT …]", new SQLException("could not extend file"));

        assertThat(Obstacle.in(full, NOW)).contains(new Obstacle("catalogue", "could not extend file", NOW));
        assertThat(Obstacle.in(new CannotCreateTransactionException("no connection"), NOW))
                .contains(new Obstacle("catalogue", "no connection", NOW));
    }

    @Test
    void isNoneInAFailureOfOurOwn() {
        assertThat(Obstacle.in(new IllegalStateException("a bug"), NOW)).isEmpty();
    }
}
