package vn.sohoa.ocr.transcribe;

import java.nio.file.Path;

/** A form in which the content of a file is written. */
public enum TranscriptForm {
    /** Two-layer PDF/A-2b. */
    PDFA(".pdf"),
    /** Words, lines and blocks with their places, for libraries. */
    ALTO(".alto.xml"),
    /** Pages separated by form feeds. */
    TEXT(".txt"),
    /** Words with their places, for programs. */
    JSON(".json");

    private final String suffix;

    TranscriptForm(String suffix) {
        this.suffix = suffix;
    }

    /** @param name folder and name without an extension */
    public Path file(Path name) {
        return name.resolveSibling(name.getFileName() + suffix);
    }
}
