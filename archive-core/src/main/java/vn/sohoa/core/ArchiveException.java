package vn.sohoa.core;

import org.jspecify.annotations.Nullable;

/** Root of the exceptions this archive throws on purpose. */
public abstract class ArchiveException extends RuntimeException {

    protected ArchiveException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
