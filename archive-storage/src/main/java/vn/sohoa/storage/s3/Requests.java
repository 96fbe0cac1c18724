package vn.sohoa.storage.s3;

import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import io.ocfl.api.exception.OcflIOException;
import io.ocfl.core.storage.cloud.KeyNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sends requests: transient faults are tried again with growing pauses, all others translated. What stays transient is an
 * {@link OcflIOException}, which the archival store reports as unavailable.
 */
final class Requests {

    private static final int ATTEMPTS = 4;
    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final String CLOSED_BY_US = "Socket closed";
    private static final Set<String> NOT_FOUND =
            Set.of("NoSuchKey", "NoSuchObject", "NoSuchVersion", "ResourceNotFound");
    private static final Set<String> TRANSIENT_CODES =
            Set.of("SlowDown", "RequestTimeout", "InternalError", "ServiceUnavailable", "OperationAborted");
    private static final Set<Integer> TRANSIENT_STATUS = Set.of(408, 429, 500, 502, 503, 504);

    private Requests() {}

    /** Something asked of the server; may be asked again. */
    @FunctionalInterface
    interface Request<T> {
        T send() throws MinioException, IOException;
    }

    static <T> T send(String action, Request<T> request) {
        for (int attempt = 1; ; attempt++) {
            try {
                return request.send();
            } catch (ErrorResponseException e) {
                if (!isTransient(e)) {
                    throw refused(action, e);
                }
                pauseOrGiveUp(action, attempt, e);
            } catch (MinioException | IOException e) {
                pauseOrGiveUp(action, attempt, e);
            } catch (IllegalStateException e) {
                // so the SDK wraps a connection that was refused or broke
                if (causes(e).noneMatch(IOException.class::isInstance)) {
                    throw e;
                }
                pauseOrGiveUp(action, attempt, e);
            }
        }
    }

    private static boolean isTransient(ErrorResponseException e) {
        return TRANSIENT_CODES.contains(e.errorResponse().code())
                || TRANSIENT_STATUS.contains(e.response().code());
    }

    private static RuntimeException refused(String action, ErrorResponseException e) {
        String code = e.errorResponse().code();
        return NOT_FOUND.contains(code)
                ? new KeyNotFoundException("Could not " + action + ": there is no such object", e)
                : new S3RefusedException(action, code + ", " + e.errorResponse().message(), e);
    }

    private static void pauseOrGiveUp(String action, int attempt, Exception e) {
        if (attempt == ATTEMPTS || timedOut(e)) {
            String reason = timedOut(e) ? "no answer in time" : String.valueOf(e.getMessage());
            throw new OcflIOException("Could not " + action + ": " + reason, new IOException(e));
        }
        try {
            Thread.sleep(FIRST_PAUSE_MILLIS << (attempt - 1));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new OcflIOException("Interrupted while trying to " + action, new IOException(e));
        }
    }

    /**
     * Waiting several times for a server that hangs would multiply the time-out. The SDK's HTTP client ends a wait by closing
     * its own end, and does not always say that it was the time-out.
     */
    private static boolean timedOut(Exception e) {
        return causes(e)
                .anyMatch(cause -> cause instanceof InterruptedIOException
                        || (cause instanceof SocketException && CLOSED_BY_US.equals(cause.getMessage())));
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause);
    }
}
