package vn.sohoa.ingest;

import org.jspecify.annotations.Nullable;
import vn.sohoa.core.ArchiveException;

/** A list of contents that cannot be understood; nothing of the delivery was taken in. */
public final class ManifestException extends ArchiveException {

    /**
     * @param file for people
     * @param place where in the file
     * @param problem what is wrong there
     */
    ManifestException(String file, String place, String problem, @Nullable Throwable cause) {
        super(file + ", " + place + ": " + problem + ". Correct it and deliver again; nothing was taken in.", cause);
    }
}
