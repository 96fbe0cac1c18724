package vn.sohoa.api.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.catalogue.PaperAnswer;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.review.Amendments.Seen;

/**
 * What a person sends to put something right.
 *
 * @param field empty for what the paper is
 * @param reply null for what was typed
 * @param value typed
 * @param standing what stood there in standard form, for a person to find right
 * @param seen number of the answer that stood there
 * @param record the page that the person came from, with {@code page}; null for that of the dossier
 */
record AmendForm(
        @Nullable String field,
        @Nullable Reply reply,
        @Nullable String value,
        @Nullable String standing,
        @Nullable Long seen,
        @Nullable UUID record,
        @Nullable Integer page) {

    /** What a person can do but type. */
    enum Reply {
        SAVE,
        CONFIRM,
        UNREADABLE
    }

    String fieldName() {
        return Objects.requireNonNullElse(field, "");
    }

    /** What is right: typed, or what stood there. */
    String right() {
        return Objects.requireNonNullElse(reply == Reply.CONFIRM ? standing : value, "");
    }

    Seen lastSeen() {
        return Seen.of(Objects.requireNonNullElse(seen, PaperAnswer.NONE));
    }

    @Nullable PageId from() {
        return record == null ? null : new PageId(new RecordId(record), Objects.requireNonNullElse(page, 1));
    }
}
