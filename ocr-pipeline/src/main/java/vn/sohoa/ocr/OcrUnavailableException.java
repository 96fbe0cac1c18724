package vn.sohoa.ocr;

import org.jspecify.annotations.Nullable;
import vn.sohoa.core.ArchiveException;

/** This machine cannot recognise text; the message says what to install or set. No document is to blame. */
public final class OcrUnavailableException extends ArchiveException {

    public OcrUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
