package vn.sohoa.core.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.text.VietnameseText;

/**
 * A person says that something about a paper of theirs is not right.
 *
 * @param text their words, NFC
 * @param answer empty until somebody answered
 */
public record CorrectionRequest(
        RequestId id, PaperId paper, DossierId dossier, String text, Instant asked, Optional<Answer> answer) {

    /** Within which people get an answer (Decree 356/2025). */
    public static final Duration TIME_LIMIT = Duration.ofDays(10);

    /** In characters. */
    public static final int LONGEST = 2_000;

    public CorrectionRequest {
        text = words(text);
    }

    /**
     * What came of it.
     *
     * @param who answered
     * @param corrected whether it was put right; else the reason says why not
     * @param reason their words, NFC
     */
    public record Answer(String who, Instant at, boolean corrected, String reason) {

        public Answer {
            reason = corrected && reason.isBlank() ? "" : words(reason);
        }
    }

    public Instant due() {
        return asked.plus(TIME_LIMIT);
    }

    private static String words(String text) {
        String words = VietnameseText.nfc(text).replace("\r\n", "\n").strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new IllegalArgumentException("1 to " + LONGEST + " characters are needed");
        }
        return words;
    }
}
