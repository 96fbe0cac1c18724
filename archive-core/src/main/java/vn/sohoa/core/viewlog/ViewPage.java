package vn.sohoa.core.viewlog;

import java.util.List;

/**
 * Some rows of the log, newest first.
 *
 * @param more whether there are older ones
 */
public record ViewPage(List<ViewEntry> entries, boolean more) {

    public ViewPage {
        entries = List.copyOf(entries);
    }
}
