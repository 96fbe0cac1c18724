package vn.sohoa.storage.ocfl;

import vn.sohoa.core.ArchiveException;

/** A dossier's object cannot be used as it lies on disk. Trying again does not help; its validation says what is wrong. */
public final class DamagedObjectException extends ArchiveException {

    DamagedObjectException(String object, Throwable cause) {
        super(
                "The archival object " + object + " is damaged: " + cause.getMessage()
                        + " Validate it, and restore it from a copy.",
                cause);
    }
}
