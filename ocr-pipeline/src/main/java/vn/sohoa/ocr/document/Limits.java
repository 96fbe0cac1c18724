package vn.sohoa.ocr.document;

import vn.sohoa.core.ledger.LedgerCode;

/** How much of a file is taken on at all. */
public record Limits(long maxPixels, int maxPages) {

    /** @throws vn.sohoa.core.text.UnreadableException when a picture of this size is not taken on */
    void checkPixels(long width, long height) {
        if (width <= 0 || height <= 0) {
            throw Refusals.refuse(LedgerCode.NO_PIXELS, width + " × " + height);
        }
        if (width > Integer.MAX_VALUE || height > Integer.MAX_VALUE || width > maxPixels / height) {
            throw Refusals.refuse(LedgerCode.TOO_MANY_PIXELS, width + " × " + height);
        }
    }
}
