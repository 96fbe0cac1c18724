package vn.sohoa.core.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sohoa.core.access.Scope;

/** Questions to people, the most doubtful and important first. No two people have the same item at a time. */
public interface ReviewQueue {

    /**
     * Items for a person, theirs alone for some minutes: first those they have already, then the next ones.
     *
     * @param reviewer who answers
     * @param scope which dossiers they may be asked about
     */
    List<ReviewItem> next(String reviewer, Scope scope, int count);

    /** An item, whoever has it, answered or not. */
    Optional<ReviewItem> find(UUID item);

    /**
     * Commits an answer with who and when, as a new version of the field; the archive's copy follows later.
     *
     * @throws vn.sohoa.core.NotFoundException when there is no such item
     * @throws vn.sohoa.core.ConflictException when it is another person's, or answered otherwise already
     */
    void answer(String reviewer, UUID item, Answer answer);

    /** How many wait about dossiers within a scope, those that people have now among them. */
    long waiting(Scope scope);
}
