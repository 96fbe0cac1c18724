package vn.sohoa.storage.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohoa.core.StoreUnavailableException;

/** SQL in transactions. The caller's transaction is joined where there is one. */
final class Database {

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final TransactionTemplate apart;

    Database(DataSource dataSource, PlatformTransactionManager transactions, InstantSource clock) {
        jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
        writing = new TransactionTemplate(transactions);
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    JdbcClient.StatementSpec sql(String sql) {
        return jdbc.sql(sql);
    }

    /** The present as PostgreSQL keeps it. */
    OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    void write(Runnable work) {
        translated(() -> {
            writing.executeWithoutResult(status -> work.run());
            return true;
        });
    }

    @SuppressWarnings("NullAway") // the template returns null only when the work does
    <T> T write(Supplier<T> work) {
        return translated(() -> writing.execute(status -> work.get()));
    }

    /** All queries of the work see the same moment. */
    @SuppressWarnings("NullAway") // the template returns null only when the work does
    <T> T read(Supplier<T> work) {
        return translated(() -> reading.execute(status -> work.get()));
    }

    /** A single statement, which is a transaction by itself where the caller has none. */
    <T> T alone(Supplier<T> statement) {
        return translated(statement);
    }

    /** Statements, each a transaction by itself, whatever the caller has. */
    @SuppressWarnings("NullAway") // the template returns null only when the work does
    <T> T apart(Supplier<T> statements) {
        return translated(() -> apart.execute(status -> statements.get()));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static @Nullable UUID uuidOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** As PostgreSQL's {@code text[]}, of what the values print. */
    static String[] array(List<?> values) {
        return values.stream().map(value -> text(value.toString())).toArray(String[]::new);
    }

    /** PostgreSQL's text takes every character but this one; names of files from outside may hold it. */
    static String text(String text) {
        return text.replace('\0', '\uFFFD');
    }

    private static <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (TransientDataAccessException
                | DataAccessResourceFailureException
                | CannotCreateTransactionException
                // a connection that broke in the middle can neither commit nor roll back
                | TransactionSystemException e) {
            throw new StoreUnavailableException("catalogue", e);
        }
    }
}
