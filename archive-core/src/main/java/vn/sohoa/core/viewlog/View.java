package vn.sohoa.core.viewlog;

import java.util.Optional;

/**
 * Somebody did something with papers. When, the log itself says. All text of it is one line, in NFC, and bounded.
 *
 * @param asked of a search, an export or a download
 */
public record View(Viewer viewer, Act act, Seen seen, Optional<Asked> asked, Reason reason, Channel channel) {

    public static View of(Viewer viewer, Act act, Seen seen, Reason reason, Channel channel) {
        return new View(viewer, act, seen, Optional.empty(), reason, channel);
    }

    /** @param form of the file, as {@link Asked#form} names it */
    public static View download(Viewer viewer, Seen seen, String form, Channel channel) {
        return new View(viewer, Act.DOWNLOAD, seen, Optional.of(Asked.form(form)), Reason.NONE, channel);
    }

    public static View search(Viewer viewer, Asked asked, Channel channel) {
        return new View(viewer, Act.SEARCH, Seen.NOTHING, Optional.of(asked), Reason.NONE, channel);
    }
}
