package vn.sohoa.core.catalogue;

import java.time.Instant;
import vn.sohoa.core.describe.PaperId;

/**
 * What a person said last of a paper.
 *
 * @param field empty where it was what the paper is
 * @param number grows with each answer in the archive
 */
public record PaperAnswer(PaperId paper, String field, String reviewer, Instant at, long number) {

    /** The number where nobody has answered yet. */
    public static final long NONE = 0;
}
