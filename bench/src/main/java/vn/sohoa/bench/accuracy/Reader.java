package vn.sohoa.bench.accuracy;

import java.io.IOException;

/** The other program that reads pages; called from several threads. */
@FunctionalInterface
interface Reader {

    /** Reads nothing. */
    Reader NONE = (page, set) -> "";

    /** The text of a page of a set. */
    String read(TruthPage page, PageSet set) throws IOException, InterruptedException;
}
