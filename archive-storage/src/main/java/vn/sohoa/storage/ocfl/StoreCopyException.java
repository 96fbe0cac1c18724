package vn.sohoa.storage.ocfl;

import vn.sohoa.core.ArchiveException;

/** The archive is not copied, because of what is at its old or its new place. The message says what to do. */
public final class StoreCopyException extends ArchiveException {

    StoreCopyException(String message) {
        super(message, null);
    }
}
