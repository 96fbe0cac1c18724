package vn.sohoa.ocr.preserve;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Digital signatures of a PDF. They cover its bytes, so a copy cannot carry them. */
final class Signatures {

    private Signatures() {}

    /** How many there are as far as can be seen; whether they are valid is not looked at. */
    static int count(PDDocument document) {
        try {
            return document.getSignatureDictionaries().size();
        } catch (RuntimeException e) {
            // a damaged form is no reason to do without a copy
            return 0;
        }
    }
}
