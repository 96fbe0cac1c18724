package vn.sohoa.api.records;

import java.util.regex.Pattern;
import vn.sohoa.core.text.VietnameseText;

/** The name that is offered for a file: what came in as a name may be a path, or more than a name. */
final class DownloadName {

    private static final Pattern NOT_OF_NAMES = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd} ._()-]+");
    private static final Pattern HIDDEN = Pattern.compile("^[. ]+");
    private static final int LONGEST = 120;

    private DownloadName() {}

    static String of(String received) {
        String last = received.substring(Math.max(received.lastIndexOf('/'), received.lastIndexOf('\\')) + 1);
        String clean = HIDDEN.matcher(
                        NOT_OF_NAMES.matcher(VietnameseText.nfc(last)).replaceAll("_"))
                .replaceFirst("");
        String end = clean.substring(Math.max(0, clean.length() - LONGEST));
        return end.isBlank() ? "tep" : end;
    }
}
