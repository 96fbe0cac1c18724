package vn.sohoa.ocr.transcribe;

import java.nio.file.Path;

/**
 * A file to read, and where what it says is written.
 *
 * @param file a PDF, TIFF, JPEG or PNG; it is not changed
 * @param folder of what is written
 * @param stem name of what is written, without an extension
 */
public record Source(Path file, Path folder, String stem) {

    /** The file's own name. */
    public String name() {
        return String.valueOf(file.getFileName());
    }

    public Path target(TranscriptForm form) {
        return folder.resolve(stem + form.suffix());
    }
}
