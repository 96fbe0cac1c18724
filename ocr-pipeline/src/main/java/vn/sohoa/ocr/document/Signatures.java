package vn.sohoa.ocr.document;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Digital signatures of a PDF. They cover its bytes, so a copy cannot carry them. */
public final class Signatures {

    private Signatures() {}

    /** How many there are as far as can be seen; whether they are valid is not looked at. */
    public static int count(PDDocument document) {
        try {
            return document.getSignatureDictionaries().size();
        } catch (RuntimeException e) {
            // a damaged form is no reason to do without a copy
            return 0;
        }
    }
}
