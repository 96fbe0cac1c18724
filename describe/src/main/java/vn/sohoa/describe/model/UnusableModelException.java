package vn.sohoa.describe.model;

import java.nio.file.Path;
import vn.sohoa.core.ArchiveException;

/** A file holds no model that this program can use. */
public final class UnusableModelException extends ArchiveException {

    private final Path file;
    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** It cannot be opened. */
        UNREADABLE("it cannot be read"),
        /** It is something else. */
        FOREIGN("it is no model of papers"),
        /** It is of an older or a newer program. */
        OTHER_FORMAT("it is of another format than this program writes"),
        /** Its bytes are not those that were written. */
        DAMAGED("it is damaged or cut off"),
        /** What it knows is said in features that this program does not look for. */
        OTHER_PROGRAM("it was learned by another version of this program");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    UnusableModelException(Path file, Reason reason, Throwable cause) {
        super(message(file, reason), cause);
        this.file = file;
        this.reason = reason;
    }

    UnusableModelException(Path file, Reason reason) {
        super(message(file, reason), null);
        this.file = file;
        this.reason = reason;
    }

    public Path file() {
        return file;
    }

    public Reason reason() {
        return reason;
    }

    private static String message(Path file, Reason reason) {
        return "The model " + file + " is not used: " + reason.words
                + ". Make it anew with ./sohoa train, or take it out of the folder.";
    }
}
