package vn.sohoa.api.cli;

import java.io.PrintStream;

/** The last line of a terminal, written over and over; where nobody watches, nothing. */
final class ProgressLine {

    private static final int BAR = 30;
    private static final String START_OVER = "\r\u001B[K";

    private final PrintStream out;
    private final boolean terminal;
    private boolean shown;

    ProgressLine(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** A bar of hashes and dots. */
    static String bar(int done, int known) {
        int filled = BAR * done / Math.max(1, known);
        return "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "]";
    }

    void show(int done, int known, String text) {
        if (terminal) {
            out.print(START_OVER + bar(done, known) + " " + text);
            out.flush();
            shown = true;
        }
    }

    /** Makes room for an ordinary line. */
    void clear() {
        if (shown) {
            out.print(START_OVER);
            shown = false;
        }
    }
}
