package vn.sohoa.api.rest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sohoa.api.review.Reply;

/**
 * An answer to a question.
 *
 * @param value what is right, for CORRECT alone: as people write it or in the field's standard form; of a type of paper its
 *     name or id
 */
public record AnswerJson(Reply reply, @Nullable String value) {

    public AnswerJson {
        Objects.requireNonNull(reply, "an answer has a reply");
    }
}
