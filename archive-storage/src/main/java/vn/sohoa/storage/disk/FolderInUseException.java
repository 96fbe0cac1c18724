package vn.sohoa.storage.disk;

import java.nio.file.Path;
import vn.sohoa.core.ArchiveException;

/** A folder that belongs to one process at a time belongs to another one now. */
public final class FolderInUseException extends ArchiveException {

    FolderInUseException(String what, Path folder) {
        super(
                "The " + what + " in " + folder
                        + " is in use by another Sohoa. Stop that one first, or start this one with another data folder.",
                null);
    }
}
