package vn.sohoa.storage.database;

import org.jspecify.annotations.Nullable;
import vn.sohoa.core.ArchiveException;

/** The catalogue was not moved; the message says why and what a person does about it. The embedded one is as it was. */
public final class CatalogueMoveException extends ArchiveException {

    CatalogueMoveException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
