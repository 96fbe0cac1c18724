package vn.sohoa.storage.ocfl;

import vn.sohoa.core.ArchiveException;

/** A dossier's object, or the whole store, cannot be used as it lies on disk. Trying again does not help; its validation says what is wrong. */
public final class DamagedObjectException extends ArchiveException {

    DamagedObjectException(String what, Throwable cause) {
        super(
                "The archival " + what + " is damaged: " + cause.getMessage()
                        + " Validate it, and restore it from a copy.",
                cause);
    }
}
