package vn.sohoa.ocr.transcribe;

import java.nio.file.Path;
import vn.sohoa.core.ArchiveException;

/** What was read cannot be written: the disk is full, or the folder may not be written to. No document is to blame. */
public final class UnwritableException extends ArchiveException {

    UnwritableException(Path target, Exception cause) {
        super("Cannot write " + target + ": " + cause + ". Free some space there, or choose another folder.", cause);
    }
}
