package vn.sohoa.ocr.transcribe;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param file a PDF, TIFF, JPEG or PNG; it is not changed
 * @param target folder and name of what is written, without an extension
 */
public record Source(Path file, Path target) {

    /** The file's own name. */
    public String name() {
        return String.valueOf(file.getFileName());
    }
}
