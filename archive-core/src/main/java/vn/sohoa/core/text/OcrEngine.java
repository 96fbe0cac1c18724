package vn.sohoa.core.text;

import java.nio.file.Path;

/** Reads one page of a file. Implementations may be called from several threads at once. */
public interface OcrEngine {

    /**
     * Reads a page. The same file and page give the same result. The file is not changed.
     *
     * @param file a PDF, TIFF, JPEG or PNG, told apart by its content
     * @param page from 1
     * @throws UnreadableException when this page cannot be read, with the reason for quarantine
     */
    OcrPage read(Path file, int page);
}
