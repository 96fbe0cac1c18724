package vn.sohoa.bench;

import java.io.IOException;

/** A program that reads pages. */
interface Reader {

    String name();

    /** The text of a page; called from several threads. */
    String read(TruthPage page) throws IOException, InterruptedException;
}
