package vn.sohoa.ocr.transcribe;

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

    /** What follows the name. */
    String suffix() {
        return suffix;
    }
}
