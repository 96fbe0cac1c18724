package vn.sohoa.testing.samples;

import java.util.ArrayList;
import java.util.List;

/** A folder of scanned papers on one matter. */
final class Dossier {

    /** A paper and how it is scanned; the name is without number and extension. */
    record Filing(String name, Paper paper, ScanFormat format, int dpi) {}

    private final String folder;
    private final List<Filing> filings = new ArrayList<>();

    /** A dossier whose folder is named by code and short title. */
    Dossier(String code, String title) {
        this.folder = code + " " + title;
    }

    /** Adds a paper under the name of its kind. */
    Dossier add(Paper paper, ScanFormat format, int dpi) {
        return add(paper.type().title(), paper, format, dpi);
    }

    Dossier add(String name, Paper paper, ScanFormat format, int dpi) {
        filings.add(new Filing(name, paper, format, dpi));
        return this;
    }

    String folder() {
        return folder;
    }

    List<Filing> filings() {
        return List.copyOf(filings);
    }
}
