package vn.sohoa.ingest;

import org.jspecify.annotations.Nullable;
import vn.sohoa.core.ArchiveException;

/** A manifest that cannot be understood. */
public final class ManifestException extends ArchiveException {

    /** What follows from it. */
    enum Consequence {
        NOTHING_TAKEN_IN("Correct it and deliver again; nothing was taken in."),
        TAKEN_IN_WITHOUT_IT("The files were taken in without it; what they are is told from their pages. "
                + "Correct it where it is made, so that the next dossier has one.");

        private final String words;

        Consequence(String words) {
            this.words = words;
        }
    }

    /**
     * @param file for people
     * @param place where in the file
     * @param problem what is wrong there
     */
    ManifestException(String file, String place, String problem, Consequence consequence, @Nullable Throwable cause) {
        super(file + ", " + place + ": " + problem + ". " + consequence.words, cause);
    }
}
