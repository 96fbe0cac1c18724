package vn.sohoa.core.delivery;

import vn.sohoa.core.fixity.Digest;

/**
 * A file that a person can have got of a paper.
 *
 * @param version of the dossier's object that it was of
 */
public record DeliveredFile(Kind kind, int version, Digest digest) {

    /** Which form of the paper. */
    public enum Kind {
        /** The bytes as received. */
        ORIGINAL,
        /** The PDF/A of the archive. */
        PRESERVATION,
        /** The PDF/A with code and QR. */
        COPY
    }
}
