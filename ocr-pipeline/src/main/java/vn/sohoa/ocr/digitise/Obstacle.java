package vn.sohoa.ocr.digitise;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import vn.sohoa.core.StoreUnavailableException;

/**
 * What keeps the work from going on.
 *
 * @param store which one is away or full, as {@link StoreUnavailableException#store} names it
 * @param reason in its own words
 * @param since when it was first met
 */
public record Obstacle(String store, String reason, Instant since) {

    private static final String CATALOGUE = "catalogue";

    /** Empty where the failure is nobody's absence. The job's own tables lie beside the catalogue. */
    public static Optional<Obstacle> in(Throwable failure, Instant since) {
        return causes(failure)
                .flatMap(cause -> switch (cause) {
                    case StoreUnavailableException away -> Stream.of(new Obstacle(away.store(), reason(away), since));
                    case DataAccessException database -> Stream.of(new Obstacle(CATALOGUE, reason(database), since));
                    case TransactionException database -> Stream.of(new Obstacle(CATALOGUE, reason(database), since));
                    default -> Stream.of();
                })
                .findFirst();
    }

    /** Of a database what the server or the driver said, without what Spring adds. */
    private static String reason(Throwable failure) {
        Throwable telling = causes(failure)
                .filter(SQLException.class::isInstance)
                .reduce((before, last) -> last)
                .orElse(failure);
        return Objects.requireNonNullElse(
                telling.getMessage(), telling.getClass().getSimpleName());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
