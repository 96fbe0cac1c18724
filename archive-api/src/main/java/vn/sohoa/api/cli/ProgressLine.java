package vn.sohoa.api.cli;

import java.io.PrintStream;

/** Ordinary lines, and below them on a terminal one that is written over and over; elsewhere that one is left out. */
final class ProgressLine {

    private static final int BAR = 20;
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

    void say(String text) {
        if (shown) {
            out.print(START_OVER);
            shown = false;
        }
        out.println(text);
    }
}
