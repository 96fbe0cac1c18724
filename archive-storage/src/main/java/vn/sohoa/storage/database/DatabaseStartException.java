package vn.sohoa.storage.database;

import org.jspecify.annotations.Nullable;
import vn.sohoa.core.ArchiveException;

/** The database cannot be started or used, or must not be; the message says what a person does about it. */
public final class DatabaseStartException extends ArchiveException {

    DatabaseStartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
