package vn.sohoa.core.delivery;

import vn.sohoa.core.describe.PaperId;

/** Whether papers still hold good, as those who keep them say. */
public interface Standings {

    /** Of a paper that nothing was said about, or that there is not: {@link Standing#VALID}. */
    Standing of(PaperId paper);

    /** What became of a paper. */
    enum Standing {
        VALID,
        /** A later one took its place. */
        SUPERSEDED,
        /** It holds good no longer. */
        REVOKED
    }
}
